'use client';

import { type FormEvent, useState } from 'react';
import { readSessionToken, sessionTokenText } from '@/components/live/session-token';
import { useJoin } from '@/components/live/use-join';
import { Button } from '@/components/ui/button';
import { CodeBox } from '@/components/ui/code-box';
import { FieldError } from '@/components/ui/field';
import { ShapesPoster } from '@/components/ui/frieze';
import { Highlight } from '@/components/ui/highlight';
import { Logo } from '@/components/ui/logo';
import { INCOMPLETE_CODE, isWholeCode } from '../whole-code';
import { OfflineBanner } from './offline-banner';

/** A code that leads nowhere, and why. */
export type BadCode = { code: string; message: string };

type Props = { bad: BadCode | null; onCode: (code: string) => void };

/** The first screen of somebody who has not scanned the QR code. */
export function CodeScreen({ bad, onCode }: Props) {
  const { knock } = useJoin();
  const [code, setCode] = useState(bad?.code ?? '');
  const [error, setError] = useState(bad?.message ?? null);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    if (!isWholeCode(code)) return setError(INCOMPLETE_CODE);
    // Whoever was here before goes straight to the own place.
    if (readSessionToken(sessionTokenText(code).read())) return onCode(code);
    setBusy(true);
    const ack = await knock(code);
    setBusy(false);
    if (ack.ok) onCode(code);
    else setError(ack.message);
  }

  function type(digits: string) {
    setCode(digits);
    setError(null);
  }

  return (
    <main className="ph" id="main">
      <OfflineBanner waiting={0} />
      <header className="ph-top">
        <Logo />
      </header>
      <div className="ph-hero">
        <h1>
          Enter the code on the <Highlight>screen</Highlight>
        </h1>
      </div>
      {/* Takes what is left over, down to nothing. */}
      <div className="flex min-h-0 shrink grow basis-0 flex-col overflow-hidden">
        <ShapesPoster />
      </div>
      <form className="ph-bottom" onSubmit={submit} noValidate>
        <label className="label" htmlFor="code">
          Six digits
        </label>
        <CodeBox
          id="code"
          value={code}
          onDigits={type}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? 'code-error' : undefined}
        />
        {error && <FieldError id="code-error">{error}</FieldError>}
        <Button type="submit" variant="primary" aria-disabled={busy || !isWholeCode(code)}>
          {busy ? 'Looking…' : 'Join'}
        </Button>
        <p className="muted">No account, no app. Or point your camera at the QR code.</p>
      </form>
    </main>
  );
}
