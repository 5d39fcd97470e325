'use client';

import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { sayTimeFactor, TIME_FACTORS } from '@/domain/time/time-factor';
import type { Person } from '@/domain/views';
import type { Commands } from '../use-commands';

type Props = { person: Person; busy: boolean; onSend: Commands['send']; onDone: () => void };

/** How much time one person has; nobody else is told. */
export function PersonTime({ person, busy, onSend, onDone }: Props) {
  const { participantId, nickname, timeFactor } = person;

  async function give(value: string) {
    const factor = TIME_FACTORS.find((candidate) => String(candidate) === value);
    if (factor === undefined) return;
    const payload = { participantId, timeFactor: factor };
    if (await onSend({ event: 'participant:time', payload })) onDone();
  }

  return (
    <>
      <SelectField
        label={`Time to answer for ${nickname}`}
        labelHidden
        autoFocus
        disabled={busy}
        value={String(timeFactor)}
        options={TIME_FACTORS.map((factor) => ({
          value: String(factor),
          text: factor === 1 ? 'usual time' : sayTimeFactor(factor),
        }))}
        onChange={({ target }) => void give(target.value)}
        onKeyDown={({ key }) => key === 'Escape' && onDone()}
      />
      <Button size="small" variant="quiet" onClick={onDone}>
        Done
      </Button>
    </>
  );
}
