'use client';

import { type FormEvent, useId, useState } from 'react';
import { CodeBlock } from '@/components/ui/code-block';
import { SendRow } from '@/components/ui/send-row';
import { cleanText } from './clean';
import type { TextPublic } from './config';

type Props = {
  config: TextPublic;
  disabled: boolean;
  /** What waits for the server's word, or null. */
  own: string | null;
  onAnswer: (answer: string) => void;
};

/** A field for a few words, or for a sentence. */
export function TextAnswering({ config, disabled, own, onAnswer }: Props) {
  const [text, setText] = useState('');
  const id = useId();
  const { mode, length, code } = config;
  const words = own ?? cleanText(text);
  const letters = [...words].length;
  const still = disabled || own !== null;
  const tooLong = letters > length;
  const ready = !still && words !== '' && !tooLong;

  function send(event: FormEvent) {
    event.preventDefault();
    if (ready) onAnswer(words);
  }

  const field = {
    id,
    className: 'input is-large',
    autoComplete: 'off',
    autoCapitalize: mode === 'wall' ? 'sentences' : 'off',
    spellCheck: mode === 'wall',
    enterKeyHint: 'send' as const,
    maxLength: 1000,
    readOnly: still,
    value: own ?? text,
    'aria-invalid': tooLong || undefined,
    'aria-describedby': `${id}-letters`,
    onChange: (event: { target: { value: string } }) => setText(event.target.value),
  };
  return (
    <>
      {code && <CodeBlock {...code} />}
      {mode !== 'answer' && (
        <p className="muted">No right or wrong. The screen shows it without your name.</p>
      )}
      <form className="words" onSubmit={send}>
        <label className="label" htmlFor={id}>
          {LABELS[mode]}
        </label>
        {mode === 'wall' ? <textarea rows={3} {...field} /> : <input {...field} />}
        <p className={tooLong ? 'letters is-over' : 'letters muted'} id={`${id}-letters`}>
          {tooLong ? `${letters - length} letters too many` : `${length - letters} letters left`}
        </p>
        <SendRow ready={ready} waiting={own !== null}>
          Send
        </SendRow>
      </form>
    </>
  );
}

const LABELS = { answer: 'Your answer', cloud: 'Your word', wall: 'Your words' } as const;
