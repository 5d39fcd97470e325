'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { FieldError } from '@/components/ui/field';
import { Segmented } from '@/components/ui/segmented';
import { SelectField } from '@/components/ui/select-field';
import { callApi } from '../../../call-api';
import { DeadlineField } from '../../../deadline-field';
import { inAWeek, localMoment, readLocalMoment } from '../../../local-moment';
import { AddressChoice } from '../address-choice';

type Feedback = 'at-once' | 'at-end';

type Props = {
  lectureId: string;
  /** What phones may reach, best first. */
  addresses: string[];
  onClose: () => void;
};

const FEEDBACK = [
  { value: 'at-once', text: 'After each question' },
  { value: 'at-end', text: 'At the end' },
] as const;

const HINTS = {
  'at-once': 'A right answer, or the last try, shows what was right and why.',
  'at-end': 'Students hand in, or the deadline passes; then everything is shown.',
};

/** The deck at one's own pace: until when, when students learn what was right, how many tries. */
export function GiveHomework({ lectureId, addresses, onClose }: Props) {
  const router = useRouter();
  const [deadline, setDeadline] = useState(() => localMoment(inAWeek(Date.now())));
  const [feedback, setFeedback] = useState<Feedback>('at-once');
  const [attempts, setAttempts] = useState(1);
  const [address, setAddress] = useState(addresses[0] ?? '');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function give() {
    const closesAt = readLocalMoment(deadline);
    if (closesAt === null) return setError('Choose the day and the time of the deadline.');
    setBusy(true);
    setError(null);
    const answer = await callApi<{ sessionId: string }>(
      'POST',
      `/api/lectures/${lectureId}/homework`,
      { closesAt, feedback, attempts, address: address === addresses[0] ? null : address },
    );
    if (answer.ok) return router.push(`/host/${answer.data.sessionId}`);
    setBusy(false);
    setError(answer.message);
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title="Give as homework"
      actions={
        <>
          <Button variant="line" onClick={onClose}>
            Not yet
          </Button>
          <Button variant="primary" icon="clock" disabled={busy} onClick={give}>
            {busy ? 'Giving …' : 'Give it'}
          </Button>
        </>
      }
    >
      <p>
        Everybody answers at their own pace, with the same kind of code, until the deadline. The
        deck is copied: what you change in it later changes nothing here.
      </p>
      <DeadlineField label="Deadline" value={deadline} onChange={setDeadline} />
      <div className="stack">
        <b>Students see what was right</b>
        <Segmented
          label="Students see what was right"
          segments={FEEDBACK}
          value={feedback}
          onChange={setFeedback}
        />
        <p className="hint">{HINTS[feedback]}</p>
      </div>
      <SelectField
        label="Tries for each question"
        hint="All are kept; the latest counts."
        value={String(attempts)}
        options={[1, 2, 3, 4, 5].map((count) => ({ value: String(count), text: String(count) }))}
        onChange={({ target }) => setAttempts(Number(target.value))}
      />
      <AddressChoice addresses={addresses} value={address} onChange={setAddress} />
      {error && <FieldError>{error}</FieldError>}
    </Dialog>
  );
}
