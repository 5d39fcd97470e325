'use client';

import { useState } from 'react';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { formatNumber } from '@/components/ui/format-number';
import { TextField } from '@/components/ui/text-field';
import type { Person } from '@/domain/views';
import { peopleList } from './people-list';
import { PersonRow } from './person-row';
import type { RoomProps } from './room';

const SEARCH_FROM = 8;

/** Who is here; a nickname can be changed, and somebody can be removed. */
export function RoomPeople({ view, busy, onSend }: RoomProps) {
  const [search, setSearch] = useState('');
  const [leaving, setLeaving] = useState<Person | null>(null);
  const away = view.people.filter(({ connected }) => !connected).length;
  const { rows, more } = peopleList(view.people, search);

  async function remove({ participantId }: Person) {
    await onSend({ event: 'participant:remove', payload: { participantId } });
    setLeaving(null);
  }

  return (
    <section>
      <h2>People</h2>
      <p className="row baseline">
        <span className="big">{formatNumber(view.here)}</span>
        <span className="muted">here{away > 0 && `, ${formatNumber(away)} away`}</span>
      </p>
      {view.people.length >= SEARCH_FROM && (
        <TextField
          label="Find a name"
          labelHidden
          type="search"
          placeholder="Find a name"
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
      )}
      {rows.length > 0 && (
        <ul className="people">
          {rows.map((person) => (
            <PersonRow
              person={person}
              ended={view.phase === 'ended'}
              busy={busy}
              onSend={onSend}
              teams={view.settings.teams?.names ?? []}
              onRemove={() => setLeaving(person)}
              key={person.participantId}
            />
          ))}
        </ul>
      )}
      {rows.length === 0 && search !== '' && <p className="muted">Nobody has this name.</p>}
      {more > 0 && <p className="muted">and {formatNumber(more)} more: search by name</p>}
      <ConfirmDialog
        open={leaving !== null}
        title={`Remove ${leaving?.nickname ?? ''}?`}
        confirm="Remove"
        danger
        busy={busy}
        onConfirm={() => leaving && remove(leaving)}
        onCancel={() => setLeaving(null)}
      >
        The phone leaves the session, and its answers no longer count. It can join again under
        another nickname.
      </ConfirmDialog>
    </section>
  );
}
