import { formatNumber } from '@/components/ui/format-number';
import { TeamMark } from '@/components/ui/team-mark';
import type { HostView } from '@/domain/views';

/** How many have come to each team. */
export function TeamSizes({ view: { settings, people } }: { view: HostView }) {
  if (!settings.teams) return null;
  const sizeOf = (index: number) =>
    people.reduce((sum, { team }) => sum + (team?.team === index ? team.people : 0), 0);
  return (
    <ul className="row wrap" aria-label="Teams">
      {settings.teams.names.map((name, index) => (
        <li className="row" key={name}>
          <TeamMark team={index} />
          <span>
            {name} <b className="num">{formatNumber(sizeOf(index))}</b>
          </span>
        </li>
      ))}
    </ul>
  );
}
