'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { HostQuestion } from '@/domain/voice/questions';
import type { RoomProps } from '../room';
import { QuestionRow } from './question-row';
import { useQueue } from './use-queue';

/** So many at once: more is not read while a lecture runs. */
const FIRST = 6;

/** The queue of the room's questions: what waits for a word, then what most want to know. */
export function RoomQuestions({ view, busy, onSend }: RoomProps) {
  const queue = useQueue();
  const [all, setAll] = useState(false);
  if (view.settings.voice.questions === 'off' && queue.length === 0) return null;
  const pressing = queue.filter(isPressing);
  const first = pressing.slice(0, FIRST);
  const shown = all ? queue : first;
  const more = queue.length - first.length;
  return (
    <section>
      <h2>{titleOf(queue)}</h2>
      {queue.length === 0 && <p className="muted">Nobody has asked yet.</p>}
      <ol className="queue" aria-live="polite">
        {shown.map((question) => (
          <QuestionRow
            key={question.questionId}
            question={question}
            view={view}
            busy={busy}
            onSend={onSend}
          />
        ))}
      </ol>
      {more > 0 && (
        <Button variant="quiet" size="small" onClick={() => setAll(!all)}>
          {all ? 'Only what is open' : `All ${queue.length}`}
        </Button>
      )}
    </section>
  );
}

const isPressing = ({ status }: HostQuestion) => status === 'waiting' || status === 'open';

function titleOf(queue: HostQuestion[]): string {
  const waiting = queue.filter(({ status }) => status === 'waiting').length;
  const open = queue.filter(({ status }) => status === 'open').length;
  if (waiting > 0) return `Questions, ${waiting} to read`;
  return open > 0 ? `Questions, ${open} open` : 'Questions';
}
