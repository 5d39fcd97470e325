'use client';

import { Button } from '@/components/ui/button';
import type { ReadmissionId } from '@/domain/ids';
import type { RoomProps } from './room';

type Props = Pick<RoomProps, 'view' | 'busy' | 'onSend'>;

/** People who lost their place on the phone and ask to be let back in: one tap each. */
export function Readmissions({ view, busy, onSend }: Props) {
  if (view.readmissions.length === 0) return null;
  const answer = (readmissionId: ReadmissionId, admit: boolean) =>
    onSend({ event: 'readmission:answer', payload: { readmissionId, admit } });
  return (
    <section>
      <h2>Asks to be let back in</h2>
      <ul className="asks" aria-live="polite">
        {view.readmissions.map(({ readmissionId, nickname }) => (
          <li className="ask" key={readmissionId}>
            <b className="basis-full!">{nickname}</b>
            <Button
              size="small"
              variant="ink"
              disabled={busy}
              onClick={() => answer(readmissionId, true)}
            >
              Let in
            </Button>
            <Button
              size="small"
              variant="quiet"
              disabled={busy}
              onClick={() => answer(readmissionId, false)}
            >
              No
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
