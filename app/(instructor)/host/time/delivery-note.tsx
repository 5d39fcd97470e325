import type { Delivery } from '@/domain/views';

/** How evenly the question reached the room, in a quiet line. */
export function DeliveryNote({ delivery: { phones, p50, p95 } }: { delivery: Delivery }) {
  return (
    <p className="muted caption">
      Question and answer travelled {p50} ms for half of{' '}
      {phones === 1 ? '1 phone' : `${phones} phones`}, and {p95} ms at most for 95%.
    </p>
  );
}
