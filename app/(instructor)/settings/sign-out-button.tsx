'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field';
import { callApi } from '../call-api';

export function SignOutButton() {
  const [error, setError] = useState<string | null>(null);

  async function signOut() {
    const answer = await callApi('POST', '/api/sign-out');
    if (answer.ok) window.location.assign('/sign-in');
    else setError(answer.message);
  }

  return (
    <div>
      <Button variant="line" icon="log-out" onClick={signOut}>
        Sign out
      </Button>
      {error && <FieldError>{error}</FieldError>}
    </div>
  );
}
