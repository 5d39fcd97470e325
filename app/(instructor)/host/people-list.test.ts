import { describe, expect, it } from 'vitest';
import { PEOPLE_ROWS, peopleList } from './people-list';
import { person } from './sample-view';

const names = (search: string) =>
  peopleList([person('Zoë'), person('Ada'), person('Léa')], search).rows.map(
    ({ nickname }) => nickname,
  );

describe('the list of people', () => {
  it('is sorted by name', () => {
    expect(names('')).toEqual(['Ada', 'Léa', 'Zoë']);
  });

  it('finds names without their accents', () => {
    expect(names(' lea')).toEqual(['Léa']);
    expect(names('ZO')).toEqual(['Zoë']);
    expect(names('x')).toEqual([]);
  });

  it('says how many more there are', () => {
    const people = Array.from({ length: 300 }, (_, i) => person(`Person ${i}`));
    const { rows, more } = peopleList(people, '');
    expect([rows.length, more]).toEqual([PEOPLE_ROWS, 300 - PEOPLE_ROWS]);
  });
});
