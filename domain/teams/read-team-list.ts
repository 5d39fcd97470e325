import { TEAM_NAME_MAX, TEAMS_MAX } from './team-limits';

export type TeamList = {
  names: string[];
  members: { nickname: string; team: number }[];
  /** Sentences for the lecturer; with one of them the list cannot be used. */
  problems: string[];
};

const SEPARATORS = ['\t', ';', ','];

/**
 * Reads a pasted list, one person a line: the name, a tab, semicolon or comma, the team. Teams are
 * numbered as they first appear; capitals do not make another team. Empty lines are left out.
 */
export function readTeamList(text: string): TeamList {
  const names: string[] = [];
  const members: TeamList['members'] = [];
  const problems: string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const [nickname, name] = splitLine(line);
    if (!nickname || !name) {
      problems.push(`Line ${index + 1} names no team: write “Ada; Red”.`);
    } else if (name.length > TEAM_NAME_MAX) {
      problems.push(`Line ${index + 1}: a team’s name has at most ${TEAM_NAME_MAX} letters.`);
    } else {
      members.push({ nickname, team: placeOf(name, names) });
    }
  }
  if (names.length === 1) problems.push('The list has only one team. It takes two to compete.');
  if (names.length > TEAMS_MAX) problems.push(`There can be ${TEAMS_MAX} teams at most.`);
  if (names.length === 0 && problems.length === 0) problems.push('The list is empty.');
  return { names, members, problems };
}

/** At the first separator that the line has; a comma may stand in a name, so the last one counts. */
function splitLine(line: string): [nickname: string, team: string] {
  const separator = SEPARATORS.find((candidate) => line.includes(candidate));
  if (!separator) return [line.trim(), ''];
  const at = line.lastIndexOf(separator);
  return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}

function placeOf(name: string, names: string[]): number {
  const found = names.findIndex((known) => known.toLowerCase() === name.toLowerCase());
  return found >= 0 ? found : names.push(name) - 1;
}
