'use client';

import { SelectField } from '@/components/ui/select-field';
import type { Person } from '@/domain/views';
import type { Commands } from './use-commands';

type Props = {
  person: Person;
  teams: readonly string[];
  busy: boolean;
  onSend: Commands['send'];
  onDone: () => void;
};

/** Puts somebody into another team. */
export function MoveToTeam({ person, teams, busy, onSend, onDone }: Props) {
  const { participantId, nickname, team } = person;

  async function move(value: string) {
    const payload = { participantId, team: Number(value) };
    if (await onSend({ event: 'participant:team', payload })) onDone();
  }

  return (
    <SelectField
      label={`Team of ${nickname}`}
      value={String(team?.team ?? '')}
      disabled={busy}
      options={[
        ...(team ? [] : [{ value: '', text: 'No team' }]),
        ...teams.map((name, index) => ({ value: String(index), text: name })),
      ]}
      onChange={({ target }) => target.value !== '' && void move(target.value)}
    />
  );
}
