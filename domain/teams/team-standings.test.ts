import fc from 'fast-check';
import { expect, it } from 'vitest';
import { smallestTeam } from './smallest-team';
import { type TeamMember, teamStandings } from './team-standings';

const NAMES = ['Circle', 'Triangle', 'Square'];
const one = (team: number, score: number, rest: Partial<TeamMember> = {}): TeamMember => ({
  ...{ team, score, people: 1, gained: 0 },
  ...rest,
});

it('a team scores the mean of its members', () => {
  const rows = teamStandings(NAMES, [one(0, 1000), one(0, 0), one(1, 600)]);
  expect(rows.map(({ name, score, rank, people }) => [name, score, rank, people])).toEqual([
    ['Triangle', 600, 1, 1],
    ['Circle', 500, 2, 2],
  ]);
});

it('a device that three people share weighs three members', () => {
  const [row] = teamStandings(NAMES, [one(0, 900, { people: 3 }), one(0, 100)]);
  expect(row).toMatchObject({ score: 700, people: 4 });
});

it('equal teams share a rank, and the next one is left out', () => {
  const rows = teamStandings(NAMES, [one(0, 5), one(1, 5), one(2, 1)]);
  expect(rows.map(({ rank }) => rank)).toEqual([1, 1, 3]);
});

it('says how many places the latest question won or lost', () => {
  const rows = teamStandings(NAMES, [one(0, 900, { gained: 900 }), one(1, 500), one(2, 400)]);
  expect(rows.map(({ name, moved }) => [name, moved])).toEqual([
    ['Circle', 2],
    ['Triangle', -1],
    ['Square', -1],
  ]);
});

const members = fc.array(
  fc.record({
    team: fc.integer({ min: 0, max: 2 }),
    people: fc.integer({ min: 1, max: 8 }),
    score: fc.integer({ min: 0, max: 20_000 }),
    gained: fc.constant(0),
  }),
  { maxLength: 60 },
);

it('a score lies between the worst and the best member, whatever the size of the team', () => {
  fc.assert(
    fc.property(members, (given) =>
      teamStandings(NAMES, given).every(({ team, score }) => {
        const scores = given.filter((member) => member.team === team).map((member) => member.score);
        return Math.min(...scores) <= score && score <= Math.max(...scores);
      }),
    ),
  );
});

it('the order in which members are listed changes nothing', () => {
  fc.assert(
    fc.property(members, (given) => {
      expect(teamStandings(NAMES, given.toReversed())).toEqual(teamStandings(NAMES, given));
    }),
  );
});

it('a team of twice as many like them scores the same', () => {
  fc.assert(
    fc.property(members, (given) => {
      const scoresOf = (all: TeamMember[]) => teamStandings(NAMES, all).map(({ score }) => score);
      expect(scoresOf([...given, ...given])).toEqual(scoresOf(given));
    }),
  );
});

it('newcomers fill the teams evenly, whatever chance says', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { maxLength: 100 }),
      (dice) => {
        const sizes = [0, 0, 0, 0];
        for (const die of dice) {
          const team = smallestTeam(sizes, die);
          sizes[team] = (sizes[team] ?? 0) + 1;
        }
        return Math.max(...sizes) - Math.min(...sizes) <= 1;
      },
    ),
  );
});
