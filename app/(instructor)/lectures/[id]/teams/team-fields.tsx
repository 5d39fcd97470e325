'use client';

import { Segmented } from '@/components/ui/segmented';
import { TextArea } from '@/components/ui/text-area';
import type { TeamDraft } from './team-draft';

type Props = { draft: TeamDraft; onChange: (draft: TeamDraft) => void };

const WAYS = [
  { value: 'off', text: 'No teams' },
  { value: 'random', text: 'Random' },
  { value: 'chosen', text: 'Chosen' },
  { value: 'list', text: 'By list' },
] as const;

const HINTS: Record<TeamDraft['way'], string> = {
  off: 'Everybody plays for themselves.',
  random: 'Whoever comes in joins the smallest team. A team scores the mean of its members.',
  chosen: 'Students choose their team when they come in. A team scores the mean of its members.',
  list: 'Nicknames as students type them. Whoever is not on the list joins the smallest team.',
};

/** Whether and how the room is divided into teams. */
export function TeamFields({ draft, onChange }: Props) {
  const { way, names, list } = draft;
  return (
    <div className="stack">
      <Segmented
        label="Teams"
        segments={WAYS}
        value={way}
        onChange={(chosen) => onChange({ ...draft, way: chosen })}
      />
      <p className="hint">{HINTS[way]}</p>
      {(way === 'random' || way === 'chosen') && (
        <TextArea
          label="Teams, one a line"
          rows={4}
          value={names}
          onChange={({ target }) => onChange({ ...draft, names: target.value })}
        />
      )}
      {way === 'list' && (
        <TextArea
          label="One person a line: name; team"
          rows={5}
          placeholder={'Ada; Red\nBo; Blue'}
          value={list}
          onChange={({ target }) => onChange({ ...draft, list: target.value })}
        />
      )}
    </div>
  );
}
