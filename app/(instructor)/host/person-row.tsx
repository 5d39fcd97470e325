'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { formatNumber } from '@/components/ui/format-number';
import { IconButton } from '@/components/ui/icon-button';
import { TextField } from '@/components/ui/text-field';
import { sayTimeFactor, UNTIMED } from '@/domain/time/time-factor';
import type { Person } from '@/domain/views';
import { MoveToTeam } from './move-to-team';
import { teamText } from './team-text';
import { PersonTime } from './time/person-time';
import type { Commands } from './use-commands';

type Props = {
  person: Person;
  ended: boolean;
  busy: boolean;
  onSend: Commands['send'];
  onRemove: () => void;
  /** The teams to move somebody to; none in a session without. */
  teams: readonly string[];
};

export function PersonRow({ person, ended, busy, onSend, onRemove, teams }: Props) {
  const { participantId, nickname, connected, score, timeFactor, team } = person;
  const [draft, setDraft] = useState<string | null>(null);
  const [timing, setTiming] = useState(false);

  async function rename(event: FormEvent) {
    event.preventDefault();
    const done = await onSend({
      event: 'participant:rename',
      payload: { participantId, nickname: draft ?? nickname },
    });
    if (done) setDraft(null);
  }

  if (draft !== null) {
    return (
      <li>
        <form onSubmit={rename}>
          <TextField
            label={`New nickname for ${nickname}`}
            labelHidden
            autoFocus
            maxLength={20}
            value={draft}
            onChange={({ target }) => setDraft(target.value)}
            onKeyDown={({ key }) => key === 'Escape' && setDraft(null)}
          />
          <Button type="submit" size="small" variant="ink" disabled={busy}>
            Save
          </Button>
        </form>
        {teams.length > 0 && (
          <MoveToTeam {...{ person, teams, busy, onSend }} onDone={() => setDraft(null)} />
        )}
      </li>
    );
  }
  if (timing) {
    return (
      <li>
        <PersonTime person={person} busy={busy} onSend={onSend} onDone={() => setTiming(false)} />
      </li>
    );
  }
  return (
    <li className={classNames(!connected && 'is-away')}>
      <span className="nm" title={nickname}>
        {nickname}
        {!connected && <span className="sr">, away</span>}
        {team && <span className="muted"> · {teamText(team)}</span>}
      </span>
      {timeFactor !== 1 && (
        <span className="muted caption" title={`Time: ${sayTimeFactor(timeFactor)}`}>
          {timeFactor === UNTIMED ? '∞' : sayTimeFactor(timeFactor)}
        </span>
      )}
      {score > 0 && <span className="pts">{formatNumber(score)}</span>}
      {!ended && (
        <span className="acts">
          <IconButton
            icon="timer"
            label={`Time for ${nickname}`}
            dense
            onClick={() => setTiming(true)}
          />
          <IconButton
            icon="pencil"
            label={`Rename ${nickname}`}
            dense
            onClick={() => setDraft(nickname)}
          />
          <IconButton icon="user-x" label={`Remove ${nickname}`} dense onClick={onRemove} />
        </span>
      )}
    </li>
  );
}
