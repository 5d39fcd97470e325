import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, shownTargets } from './key';
import { matchRules, matchScore } from './rules';

const config = matchRules.config.parse({
  prompt: 'Which layer does what?',
  pairs: [
    { item: 'IP', target: 'network' },
    { item: 'TCP', target: 'transport' },
    { item: 'UDP', target: 'transport' },
  ],
  extra: ['link'],
  explanation: 'Both carry data between programs.',
});
const shown = matchRules.withoutKey(config);

describe('the score of matches', () => {
  it('is the share of items with their own target', () => {
    const key = keyOf(config);
    expect(matchScore(config, key)).toBe(1);
    const other = key.map((target, item) =>
      item === 0 ? shownTargets(config).indexOf('link') : target,
    );
    expect(matchScore(config, other)).toBeCloseTo(2 / 3);
    expect(
      matchScore(config, [
        shown.targets.indexOf('link'),
        shown.targets.indexOf('link'),
        shown.targets.indexOf('link'),
      ]),
    ).toBe(0);
  });

  it('counts every item alike', () => {
    const answer = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(answer, (value) => {
        const hits = value.filter((target, item) => target === keyOf(config)[item]).length;
        expect(matchScore(config, value)).toBeCloseTo(hits / 3);
      }),
    );
  });
});

describe('matches', () => {
  it('give their pairs away to nobody', () => {
    const [ip, tcp, udp] = ['IP', 'TCP', 'UDP'].map((item) => item);
    const other = matchRules.config.parse({
      ...config,
      pairs: [
        { item: ip, target: 'link' },
        { item: tcp, target: 'network' },
        { item: udp, target: 'network' },
      ],
      extra: ['transport'],
      explanation: undefined,
    });
    expect(matchRules.withoutKey(other)).toEqual(shown);
    expect(shown.targets).toHaveLength(3);
  });

  it.each([[[0, 1]], [[0, 1, 3]], [[0, 1, -1]], [[0, 1, 1, 1]], [[]], ['012'], [null]])(
    'do not take %j',
    (value) => {
      expect(matchRules.answer(shown).safeParse(value).success).toBe(false);
    },
  );

  it('count the targets of each item', () => {
    const tally = matchRules.tally(shown, [
      { value: [0, 1, 1], count: 2 },
      { value: [0, 2, 0], count: 1 },
    ]);
    expect(tally).toEqual({
      counts: [
        [3, 0, 0],
        [0, 2, 1],
        [1, 2, 0],
      ],
      answered: 3,
    });
  });

  it('cannot hold a target that something and nothing belongs to, or one twice', () => {
    expect(matchRules.config.safeParse({ ...config, extra: ['network'] }).success).toBe(false);
    expect(matchRules.config.safeParse({ ...config, extra: ['link', 'link'] }).success).toBe(false);
  });

  it('are spelled in the deck as the contract says', () => {
    expect(matchRules.deckFields(config)).toEqual({
      choices: ['IP', 'TCP', 'UDP'],
      targets: ['network', 'transport', 'transport', 'link'],
      correct: [0, 1, 2],
    });
    expect(matchRules.sayKey(config)).toBe(matchRules.say(shown, keyOf(config)));
  });

  it('say what is missing', () => {
    expect(matchRules.gaps({ ...config, prompt: '', pairs: [] })).toHaveLength(2);
    const same = config.pairs.slice(1);
    expect(matchRules.gaps({ ...config, pairs: same, extra: [] })).toHaveLength(1);
  });
});
