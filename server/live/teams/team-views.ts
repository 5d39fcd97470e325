import type { ParticipantId } from '@/domain/ids';
import { type TeamRow, teamStandings } from '@/domain/teams/team-standings';
import type { OwnTeam } from '@/domain/teams/team-views';
import type { RememberedSession } from '../remembered-session';

/** The teams, best first; null in a session without. */
export function teamRows({ live, standings, memberships }: RememberedSession): TeamRow[] | null {
  const { teams } = live.state.settings;
  if (!teams || !memberships) return null;
  const members = standings.flatMap(({ participantId, score, gained }) => {
    const { team = null, people = 1 } = memberships.get(participantId) ?? {};
    return team === null ? [] : [{ team, people, score, gained }];
  });
  return teamStandings(teams.names, members);
}

/** The board of the teams, while boards are shown. */
export function teamBoard(session: RememberedSession): { teams?: TeamRow[] } {
  const { phase } = session.live.state;
  const rows = phase === 'leaderboard' || phase === 'ended' ? teamRows(session) : null;
  return rows ? { teams: rows } : {};
}

/** The team of one participant, for the own phone and the host. */
export function teamOf(
  { live, memberships }: RememberedSession,
  participant: ParticipantId,
): { team?: OwnTeam } {
  const membership = memberships?.get(participant);
  const name = live.state.settings.teams?.names[membership?.team ?? -1];
  if (!membership || membership.team === null || name === undefined) return {};
  return { team: { team: membership.team, name, people: membership.people } };
}
