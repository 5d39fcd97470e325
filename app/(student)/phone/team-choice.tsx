'use client';

import { useId } from 'react';
import { TeamMark } from '@/components/ui/team-mark';

type Props = { names: string[]; value: number | null; onChange: (team: number) => void };

/** The teams to choose from. */
export function TeamChoice({ names, value, onChange }: Props) {
  const name = useId();
  return (
    <fieldset className="stack">
      <legend className="label">Your team</legend>
      <div className="grid gap-2 min-[360px]:grid-cols-2">
        {names.map((text, team) => (
          <label
            key={text}
            className="row min-h-12 gap-2 rounded-control border-[1.5px] border-edge bg-raised px-2 has-checked:border-ink has-focus-visible:outline-3 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              className="size-5 flex-none accent-ink"
              name={name}
              checked={value === team}
              onChange={() => onChange(team)}
            />
            <TeamMark team={team} />
            <span className="min-w-0 [overflow-wrap:anywhere]">{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
