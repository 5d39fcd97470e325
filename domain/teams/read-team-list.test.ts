import { expect, it } from 'vitest';
import { readTeamList } from './read-team-list';
import { teamSettings } from './team-settings';

it('reads one person a line, with tab, semicolon or comma', () => {
  expect(readTeamList('Ada; Red\nBo\tBlue\r\n\nLovelace, Ada, red')).toEqual({
    names: ['Red', 'Blue'],
    members: [
      { nickname: 'Ada', team: 0 },
      { nickname: 'Bo', team: 1 },
      { nickname: 'Lovelace, Ada', team: 0 },
    ],
    problems: [],
  });
});

it('says which line names no team', () => {
  expect(readTeamList('Ada; Red\nBo\n; Blue').problems).toEqual([
    'Line 2 names no team: write “Ada; Red”.',
    'Line 3 names no team: write “Ada; Red”.',
    'The list has only one team. It takes two to compete.',
  ]);
});

it('refuses an empty list, and more teams than there are shapes', () => {
  expect(readTeamList(' \n').problems).toEqual(['The list is empty.']);
  const nine = Array.from({ length: 9 }, (_, at) => `P${at}; T${at}`).join('\n');
  expect(readTeamList(nine).problems).toEqual(['There can be 8 teams at most.']);
});

it('what it reads can be stored', () => {
  const { names, members } = readTeamList('Ada; Red\nBo; Blue');
  expect(teamSettings.safeParse({ way: 'list', names, members }).success).toBe(true);
});

it('two teams of one name, and members of no team, are refused', () => {
  const settings = (names: string[], team = 0) =>
    teamSettings.safeParse({ way: 'list', names, members: [{ nickname: 'Ada', team }] }).success;
  expect(settings(['Red', 'Blue'])).toBe(true);
  expect(settings(['Red', 'red'])).toBe(false);
  expect(settings(['Red'])).toBe(false);
  expect(settings(['Red', 'Blue'], 2)).toBe(false);
});
