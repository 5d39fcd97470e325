'use client';

import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Tag } from '@/components/ui/tag';
import { type HostQuestion, isOnStage, type MarkedStatus } from '@/domain/voice/questions';
import type { RoomProps } from '../room';

type Props = Pick<RoomProps, 'view' | 'busy' | 'onSend'> & { question: HostQuestion };

/** One question: how many want to know it too, and what can be done with it. */
export function QuestionRow({ question, view, busy, onSend }: Props) {
  const { questionId, text, status, votes, pinned } = question;
  const onStage = isOnStage(pinned, view);
  const mark = (to: MarkedStatus) =>
    onSend({ event: 'question:mark', payload: { questionId, status: to } });
  const pin = (to: typeof questionId | null) =>
    onSend({ event: 'question:pin', payload: { questionId: to } });
  const act = (text: string, onClick: () => void) => (
    <Button size="small" variant="quiet" disabled={busy} onClick={onClick}>
      {text}
    </Button>
  );
  return (
    <li className={classNames(status === 'waiting' && 'is-waiting', onStage && 'is-pinned')}>
      <p dir="auto">{text}</p>
      <div className="facts">
        {status === 'waiting' ? (
          <Tag look="draft">New</Tag>
        ) : (
          <span className="num">{voteText(votes)}</span>
        )}
        {onStage && <Tag look="found">On the stage</Tag>}
        {status === 'answered' && <Tag icon="check">Answered</Tag>}
        {status === 'hidden' && <Tag icon="eye-off">Hidden</Tag>}
        <span className="acts">
          {status !== 'open' && act('Show', () => mark('open'))}
          {status === 'open' && act('Answered', () => mark('answered'))}
          {onStage
            ? act('Off the stage', () => pin(null))
            : status === 'open' && act('Pin', () => pin(questionId))}
          {status !== 'hidden' && act('Hide', () => mark('hidden'))}
        </span>
      </div>
    </li>
  );
}

function voteText(votes: number): string {
  return votes === 1 ? '1 vote' : `${votes} votes`;
}
