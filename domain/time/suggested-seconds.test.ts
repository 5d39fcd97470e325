import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suggestedSeconds } from './suggested-seconds';

it.each([
  ['a short question', { prompt: 'Ready?' }, 15],
  ['four short options', { prompt: 'What does ls show?', choices: ['A b', 'C d', 'E', 'F'] }, 20],
  ['forty words', { prompt: 'word '.repeat(40) }, 35],
  ['ten lines of code', { prompt: 'What is printed?', code: { text: 'x = 1\n\n'.repeat(10) } }, 55],
  ['a whole file', { prompt: 'Spot it', code: { text: 'x\n'.repeat(200) } }, 300],
])('%s has its time', (_what, matter, seconds) => {
  expect(suggestedSeconds(matter)).toBe(seconds);
});

it('more to read never means less time, and every suggestion can be saved', () => {
  const text = fc.string({ maxLength: 400 });
  fc.assert(
    fc.property(text, text, fc.array(text, { maxLength: 8 }), (prompt, code, choices) => {
      const less = suggestedSeconds({ prompt });
      const more = suggestedSeconds({ prompt, code: { text: code }, choices });
      expect(more).toBeGreaterThanOrEqual(less);
      expect(more % 5).toBe(0);
      expect(less).toBeGreaterThanOrEqual(5);
      expect(more).toBeLessThanOrEqual(3600);
    }),
  );
});
