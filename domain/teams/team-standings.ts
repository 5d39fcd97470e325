/** One device of a team: its score counts for everybody who shares it. */
export type TeamMember = {
  team: number;
  /** People at this device. */
  people: number;
  score: number;
  /** Points of the latest run. */
  gained: number;
};

export type TeamRow = {
  /** Place in the session's list of teams; colour and shape follow from it. */
  team: number;
  name: string;
  /** People in it. */
  people: number;
  /** Mean of its people's points, rounded. */
  score: number;
  gained: number;
  /** 1 is best; equal scores share a rank. */
  rank: number;
  /** Places won since before the latest run; negative when lost. */
  moved: number;
};

/**
 * The teams, best first: a team's score is the mean of its members' scores, so that a large team has
 * no advantage. A device that several people share weighs as many members. Everybody counts who is
 * in the session, whether she has answered or not; a team without members is not ranked.
 */
export function teamStandings(names: readonly string[], members: readonly TeamMember[]): TeamRow[] {
  const sums = names.map((name, team) => sumOf(name, team, members));
  const present = sums.filter(({ people }) => people > 0);
  const rankBy = (value: (row: Sum) => number, row: Sum) =>
    1 + present.filter((other) => value(other) > value(row)).length;
  return present
    .map((row) => {
      const rank = rankBy(({ score }) => score, row);
      const earlier = rankBy(({ score, gained }) => score - gained, row);
      return { ...row, rank, moved: earlier - rank };
    })
    .sort((one, other) => one.rank - other.rank || one.team - other.team);
}

type Sum = Omit<TeamRow, 'rank' | 'moved'>;

function sumOf(name: string, team: number, members: readonly TeamMember[]): Sum {
  const own = members.filter((member) => member.team === team);
  const people = own.reduce((sum, member) => sum + member.people, 0);
  const mean = (points: (member: TeamMember) => number) =>
    people === 0
      ? 0
      : Math.round(own.reduce((sum, member) => sum + points(member) * member.people, 0) / people);
  return {
    ...{ team, name, people },
    score: mean(({ score }) => score),
    gained: mean(({ gained }) => gained),
  };
}
