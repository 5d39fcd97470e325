'use client';

import { Button } from '@/components/ui/button';
import { sayTimeFactor, type TimeFactor } from '@/domain/time/time-factor';
import type { Person } from '@/domain/views';
import type { RoomProps } from '../room';

/** People who asked for more time when they came in: one tap each. */
export function TimeAsks({ view, busy, onSend }: RoomProps) {
  const asking = view.people.filter(({ asksTime }) => asksTime !== null);
  if (asking.length === 0 || view.phase === 'ended') return null;
  const give = ({ participantId }: Person, timeFactor: TimeFactor) =>
    onSend({ event: 'participant:time', payload: { participantId, timeFactor } });
  return (
    <section>
      <h2>Asks for more time</h2>
      <ul className="asks" aria-live="polite">
        {asking.map((person) => (
          <li className="ask" key={person.participantId}>
            <b className="basis-full!">
              {person.nickname}: {sayTimeFactor(person.asksTime ?? 1)}
            </b>
            <Button
              size="small"
              variant="ink"
              disabled={busy}
              onClick={() => give(person, person.asksTime ?? 1)}
            >
              Give it
            </Button>
            <Button
              size="small"
              variant="quiet"
              disabled={busy}
              onClick={() => give(person, person.timeFactor)}
            >
              No
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
