import { formatNumber } from '@/components/ui/format-number';
import { pluralise } from '@/components/ui/pluralise';
import { TeamMark } from '@/components/ui/team-mark';
import type { TeamRow } from '@/domain/teams/team-standings';

/** The teams, best first; nothing in a session without. */
export function TeamRanks({ rows }: { rows: TeamRow[] | undefined }) {
  if (!rows) return null;
  return (
    <ol className="ranks" aria-label="Teams">
      {rows.map(({ team, name, people, rank, score }) => (
        <li key={team}>
          <span className="pos">{rank}</span>
          <span className="nm row">
            <TeamMark team={team} />
            <span>
              {name} <span className="muted">{pluralise(people, 'person', 'people')}</span>
            </span>
          </span>
          <span className="pts">{formatNumber(score)}</span>
        </li>
      ))}
    </ol>
  );
}
