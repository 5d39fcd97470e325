import { sayTimeFactor } from '@/domain/time/time-factor';
import type { Me } from '@/domain/views';

/** What this phone knows of the own time; null for who has as much as everybody. */
export function OwnTimeNote({ me: { timeFactor, asksTime } }: { me: Me }) {
  if (asksTime !== undefined) {
    return (
      <p className="muted">You asked the lecturer for more time: {sayTimeFactor(asksTime)}.</p>
    );
  }
  if (timeFactor === undefined) return null;
  return (
    <p className="muted">
      Your time to answer: {sayTimeFactor(timeFactor)}. Only you and the lecturer know.
    </p>
  );
}
