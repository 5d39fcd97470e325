'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { CodeBox } from '@/components/ui/code-box';
import { FieldError } from '@/components/ui/field';
import { INCOMPLETE_CODE, isWholeCode } from './whole-code';

/** The way in for somebody who opened the bare address. */
export function LandingForm() {
  const [code, setCode] = useState('');
  const [error, setError] = useState<string | null>(null);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isWholeCode(code)) window.location.assign(`/play/${code}`);
    else setError(INCOMPLETE_CODE);
  }

  function type(digits: string) {
    setCode(digits);
    setError(null);
  }

  return (
    <form className="join-form" onSubmit={submit} noValidate>
      <label className="label" htmlFor="code">
        In a lecture? Type the code from the screen
      </label>
      <CodeBox
        id="code"
        value={code}
        onDigits={type}
        compact
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? 'code-error' : undefined}
      />
      <Button type="submit" variant="primary">
        Join
      </Button>
      {error && <FieldError id="code-error">{error}</FieldError>}
    </form>
  );
}
