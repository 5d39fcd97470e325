'use client';

import { type FormEvent, useMemo, useState } from 'react';
import { keptText } from '@/components/live/kept-text';
import { useKeptText } from '@/components/live/use-kept-text';
import { SendRow } from '@/components/ui/send-row';
import { TextArea } from '@/components/ui/text-area';
import type { Refusal } from '@/domain/refusals';
import { QUESTION_MAX } from '@/domain/voice/limits';

type Props = {
  code: string;
  moderated: boolean;
  ask: (text: string) => Promise<{ ok: true } | Refusal>;
};

/** A question in the making: kept in the browser, since the lecture may go on at any moment. */
export function AskForm({ code, moderated, ask }: Props) {
  const draft = useMemo(() => keptText(`lectern.question.${code}`), [code]);
  const text = useKeptText(draft) ?? '';
  const [waiting, setWaiting] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (waiting || text.trim() === '') return;
    setWaiting(true);
    const done = await ask(text);
    setWaiting(false);
    setError(done.ok ? null : done.message);
    if (done.ok) draft.write(null);
  }

  return (
    <form className="stack" onSubmit={submit}>
      <TextArea
        label="Your question"
        hint={moderated ? ANONYMOUS_AND_READ_FIRST : ANONYMOUS}
        error={error}
        rows={3}
        maxLength={QUESTION_MAX}
        value={text}
        onChange={({ target }) => draft.write(target.value)}
      />
      <SendRow ready={text.trim() !== ''} waiting={waiting}>
        Ask
      </SendRow>
    </form>
  );
}

const ANONYMOUS = 'Nobody is told that it is yours, the lecturer neither.';
const ANONYMOUS_AND_READ_FIRST = `${ANONYMOUS} The lecturer reads it before the room does.`;
