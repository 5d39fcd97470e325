import { TeamMark } from '@/components/ui/team-mark';
import type { OwnTeam } from '@/domain/teams/team-views';

/** Which team this phone plays for. */
export function TeamLine({ team }: { team: OwnTeam | undefined }) {
  if (!team) return null;
  return (
    <p className="row lead">
      <TeamMark team={team.team} />
      <span>
        Team <b className="strong">{team.name}</b>
        {team.people > 1 && `, ${team.people} of you on this device`}
      </span>
    </p>
  );
}
