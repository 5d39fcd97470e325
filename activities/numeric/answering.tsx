'use client';

import { type FormEvent, useId, useState } from 'react';
import { CodeBlock } from '@/components/ui/code-block';
import { SendRow } from '@/components/ui/send-row';
import { sayNumber, sayQuantity } from '@/domain/say-number';
import { type NumberDraft, readDraft, turnSign } from './number-draft';
import type { NumericPublic } from './rules';

type Props = {
  config: NumericPublic;
  disabled: boolean;
  /** What waits for the server's word, or null. */
  own: number | null;
  onAnswer: (answer: number) => void;
};

/** One number, typed; below it stands how it is understood, before it is sent. */
export function NumericAnswering({ config, disabled, own, onAnswer }: Props) {
  const [text, setText] = useState('');
  const id = useId();
  const { unit, code } = config;
  const draft: NumberDraft = own === null ? readDraft(text) : { is: 'number', value: own };
  const still = disabled || own !== null;

  function send(event: FormEvent) {
    event.preventDefault();
    if (!still && draft.is === 'number') onAnswer(draft.value);
  }

  return (
    <>
      {code && <CodeBlock {...code} />}
      <form className="estimate" onSubmit={send} noValidate>
        <label className="label" htmlFor={id}>
          Your estimate{unit && <span className="hint"> in {unit}</span>}
        </label>
        <div className="estimate-row">
          <button
            type="button"
            className="btn btn-line"
            aria-label="Change the sign"
            aria-disabled={still || undefined}
            onClick={still ? undefined : () => setText(turnSign(text))}
          >
            ±
          </button>
          <input
            id={id}
            className="input is-large"
            inputMode="decimal"
            enterKeyHint="send"
            autoComplete="off"
            maxLength={40}
            readOnly={still}
            value={own === null ? text : sayNumber(own)}
            aria-invalid={draft.is === 'unread' || undefined}
            aria-describedby={`${id}-read`}
            onChange={(event) => setText(event.target.value)}
          />
          {unit && (
            <span className="unit" aria-hidden="true">
              {unit}
            </span>
          )}
        </div>
        <p className="muted" id={`${id}-read`} role="status">
          {sentence(draft, unit)}
        </p>
        <SendRow ready={!still && draft.is === 'number'} waiting={own !== null}>
          Send
        </SendRow>
      </form>
    </>
  );
}

function sentence(draft: NumberDraft, unit: string): string {
  switch (draft.is) {
    case 'empty':
      return 'A comma or a point, both work.';
    case 'number':
      return `Read as ${sayQuantity(draft.value, unit)}`;
    case 'unread':
      return draft.why;
  }
}
