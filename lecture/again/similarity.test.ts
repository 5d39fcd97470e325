import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Asked, readQuestions } from '@/tests/support/known-deck';
import { comparable, similarity } from './similarity';

function alike(a: Asked, b: Asked): number {
  const [one, other] = readQuestions([a, b]);
  if (!one || !other) throw new Error('Two questions');
  return similarity(comparable(one), comparable(other));
}

const TYPO: Asked = { prompt: 'Wich port does HTTPS use?', choices: ['80', '443'] };
const SOUND: Asked = { ...TYPO, prompt: 'Which port does HTTPS use?' };

it('is high for a slip of the pen and low for another question', () => {
  expect(alike(TYPO, SOUND)).toBeGreaterThan(0.9);
  expect(alike(SOUND, { prompt: 'Who has ever lost a file?', choices: ['80', '443'] })).toBe(0);
});

it('is 0 for the same prompt over other options, whatever the key', () => {
  expect(alike(SOUND, { ...SOUND, choices: ['never', 'always'] })).toBe(0);
  expect(alike(SOUND, { ...SOUND, correct: [1] })).toBe(1);
});

it('is 0 for the same pattern about something else', () => {
  const layers = { choices: ['network', 'link'] };
  const routes: Asked = { prompt: 'Which layer routes packets?', ...layers, correct: [0] };
  const frames: Asked = { prompt: 'Which layer frames packets?', ...layers, correct: [1] };
  expect(alike(routes, frames)).toBe(0);
  expect(alike(routes, { ...frames, correct: [0] })).toBeGreaterThan(0.8);
});

it('compares what is asked when only one of the two offers something', () => {
  expect(alike(SOUND, { prompt: SOUND.prompt })).toBe(1);
});

it('is between 0 and 1, 1 for the same, and the same both ways', () => {
  const asked = fc.record({
    prompt: fc.string({ minLength: 1, maxLength: 60 }),
    choices: fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 2, maxLength: 5 }),
  });
  fc.assert(
    fc.property(asked, asked, (a, b) => {
      expect(alike(a, a)).toBe(1);
      expect(alike(a, b)).toBe(alike(b, a));
      expect(alike(a, b)).toBeGreaterThanOrEqual(0);
      expect(alike(a, b)).toBeLessThanOrEqual(1);
    }),
  );
});
