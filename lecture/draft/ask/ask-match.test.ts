import { describe, expect, it } from 'vitest';
import { draftsIn, lectureOf } from '@/tests/support/read-drafts';

const matches = (...notes: string[]) =>
  draftsIn(lectureOf(notes))
    .filter(({ type }) => type === 'match')
    .map(({ config, line, lineEnd }) => ({ config, line, lineEnd }));

const table = (...rows: string[]) => [
  '# Town',
  '',
  '| City | Network |',
  '|---|---|',
  ...rows.map((row) => `| ${row} |`),
];

describe('a match', () => {
  it('has the pairs of its lines', () => {
    expect(matches(...table('Gate | Router', 'Street | Cable', 'Letter | Packet'))).toEqual([
      {
        ...{ line: 3, lineEnd: 7 },
        config: expect.objectContaining({
          prompt: 'Town: Match what corresponds: City – Network.',
          pairs: [
            { item: 'Gate', target: 'Router' },
            { item: 'Street', target: 'Cable' },
            { item: 'Letter', target: 'Packet' },
          ],
          extra: [],
        }),
      },
    ]);
  });

  it('has six pairs at most, and none that could be taken for another one', () => {
    const rows = ['Gate | Router', 'Old gate | Old router', 'Street | Cable', 'Letter | Packet'];
    const more = ['Address | Number', 'Map | Table', 'Guard | Filter', 'Bell | Alarm'];
    const [match] = matches(...table(...rows, ...more));
    const items = ['Gate', 'Street', 'Letter', 'Address', 'Map', 'Guard'];
    expect(match?.config).toMatchObject({
      pairs: items.map((item) => ({ item, target: expect.anything() })),
    });
  });

  it('sorts the points of a comparison, some to each side', () => {
    const points = [
      '| Property | Train | Plane |',
      '|---|---|---|',
      '| Check-in | none | two hours before |',
      '| Leaves from | the middle of town | far outside |',
      '| Luggage | as much as you carry | weighed and paid |',
    ];
    const [match] = matches('# Train or plane', '', ...points);
    expect(match?.config).toMatchObject({
      pairs: [
        { item: 'Check-in: none', target: 'Train' },
        { item: 'Leaves from: far outside', target: 'Plane' },
        { item: 'Luggage: as much as you carry', target: 'Train' },
      ],
    });
  });

  it('is none where too few pairs differ', () => {
    expect(matches(...table('Gate | Router', 'Old gate | Big router', 'Street | Cable'))).toEqual(
      [],
    );
  });
});
