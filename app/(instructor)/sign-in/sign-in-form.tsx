'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { callApi } from '../call-api';

/** The way in for a browser that did not get the link. */
export function SignInForm({ target }: { target: string }) {
  const [token, setToken] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    if (token.trim() === '') return setError('Paste the token first.');
    setBusy(true);
    const answer = await callApi('POST', '/api/sign-in', { token });
    if (answer.ok) return window.location.assign(target);
    setBusy(false);
    setError(answer.message);
  }

  return (
    <form className="stack" onSubmit={submit}>
      <TextField
        label="Token"
        type="password"
        look="code"
        autoComplete="current-password"
        value={token}
        error={error}
        onChange={(event) => {
          setToken(event.target.value);
          setError(null);
        }}
      />
      <div>
        <Button type="submit" variant="primary" size="large" disabled={busy}>
          {busy ? 'Signing in …' : 'Sign in'}
        </Button>
      </div>
    </form>
  );
}
