import { formatNumber } from '@/components/ui/format-number';
import { TeamMark } from '@/components/ui/team-mark';
import type { TeamRow } from '@/domain/teams/team-standings';
import type { OwnTeam } from '@/domain/teams/team-views';

type Props = { rows: TeamRow[]; own: OwnTeam | undefined };

/** How the teams stand, the own one named as such. */
export function TeamRanks({ rows, own }: Props) {
  return (
    <ol className="mine" aria-label="Teams">
      {rows.map(({ team, name, score, rank }) => (
        <li key={team} aria-current={team === own?.team ? 'true' : undefined}>
          <TeamMark team={team} />
          <b>
            <span className="num">{rank}.</span> {name}
            {team === own?.team && <span className="muted"> (your team)</span>}
          </b>
          <span className="pts">{formatNumber(score)}</span>
        </li>
      ))}
    </ol>
  );
}
