import { readTeamList } from '@/domain/teams/read-team-list';
import { TEAM_NAME_MAX, TEAMS_MAX } from '@/domain/teams/team-limits';
import type { TeamSettings } from '@/domain/teams/team-settings';

/** The team settings as they are being typed. */
export type TeamDraft = {
  way: 'off' | TeamSettings['way'];
  /** One name a line. */
  names: string;
  /** One person a line, with the team behind it. */
  list: string;
};

export const NO_TEAMS: TeamDraft = {
  way: 'off',
  names: 'Circle\nTriangle\nSquare\nDiamond',
  list: '',
};

type Read = { ok: true; teams: TeamSettings | null } | { ok: false; problem: string };

/** What is sent to the server, or what has to be changed first. */
export function readTeamDraft({ way, names: typed, list }: TeamDraft): Read {
  if (way === 'off') return { ok: true, teams: null };
  if (way === 'list') {
    const { names, members, problems } = readTeamList(list);
    const [problem] = problems;
    return problem ? { ok: false, problem } : { ok: true, teams: { way, names, members } };
  }
  const names = typed
    .split(/\r?\n/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const problem = namesProblem(names);
  return problem ? { ok: false, problem } : { ok: true, teams: { way, names, members: [] } };
}

function namesProblem(names: string[]): string | null {
  if (names.length < 2) return 'It takes two teams to compete: one name a line.';
  if (names.length > TEAMS_MAX) return `There can be ${TEAMS_MAX} teams at most.`;
  if (names.some((name) => name.length > TEAM_NAME_MAX)) {
    return `A team’s name has at most ${TEAM_NAME_MAX} letters.`;
  }
  const different = new Set(names.map((name) => name.toLowerCase()));
  return different.size < names.length ? 'Each team needs a name of its own.' : null;
}
