import { expect, it } from 'vitest';
import { teamSettings } from '@/domain/teams/team-settings';
import { NO_TEAMS, readTeamDraft } from './team-draft';

const problemOf = (change: Partial<typeof NO_TEAMS>) => {
  const read = readTeamDraft({ ...NO_TEAMS, ...change });
  return read.ok ? null : read.problem;
};

it('has no teams until they are wanted, and then four', () => {
  expect(readTeamDraft(NO_TEAMS)).toEqual({ ok: true, teams: null });
  const read = readTeamDraft({ ...NO_TEAMS, way: 'random' });
  expect(read.ok && read.teams?.names).toEqual(['Circle', 'Triangle', 'Square', 'Diamond']);
});

it('says what is wrong before anything is sent', () => {
  expect(problemOf({ way: 'chosen', names: 'Alone' })).toContain('two teams');
  expect(problemOf({ way: 'chosen', names: 'A\na' })).toContain('a name of its own');
  expect(problemOf({ way: 'random', names: 'A\n'.repeat(9) })).toContain('8 teams');
  expect(problemOf({ way: 'random', names: `A\n${'B'.repeat(25)}` })).toContain('24 letters');
  expect(problemOf({ way: 'list', list: 'Ada' })).toContain('Line 1');
});

it('what it lets through the server takes', () => {
  for (const draft of [
    { ...NO_TEAMS, way: 'chosen' as const, names: ' Red \n\nBlue' },
    { ...NO_TEAMS, way: 'list' as const, list: 'Ada; Red\nBo; Blue' },
  ]) {
    const read = readTeamDraft(draft);
    expect(read.ok && teamSettings.safeParse(read.teams).success).toBe(true);
  }
});
