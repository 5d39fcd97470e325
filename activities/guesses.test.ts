import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examplesOf } from './examples';
import { guessesOf } from './guesses';
import { activityTypes, rulesOf } from './rules';

describe.each(activityTypes)('simulated students of the type %s', (type) => {
  const rules = rulesOf(type);
  const guesses = guessesOf(type);
  const configs = examplesOf(type).map(({ config }) => rules.config.parse(config));
  const answerTo = (config: (typeof configs)[number]) => rules.answer(rules.withoutKey(config));

  it('know the right answer wherever there is one', () => {
    for (const config of configs) {
      const right = guesses?.right(config);
      if (!rules.scored(config)) expect(right).toBeNull();
      else expect(rules.score(config, answerTo(config).parse(right))).toBe(1);
    }
  });

  it('guess what can be answered, whatever chance says', () => {
    const dice = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.constantFrom(...configs), dice, (config, throws) => {
        let at = 0;
        const guess = guesses?.guess(config, () => throws[at++ % throws.length] ?? 0);
        return answerTo(config).safeParse(guess).success;
      }),
    );
  });
});
