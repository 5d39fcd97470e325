import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityOf, anyText } from '@/tests/support/arbitrary-deck';
import { readQuiz } from '@/tests/support/read-quiz';
import type { OutActivity } from '../out-format';
import { sayMisfits } from '../say-misfits';
import { kahootFile } from './write-kahoot';

async function written(activities: OutActivity[]) {
  const { body, misfits, written: count } = await kahootFile.write({ title: 'A deck', activities });
  const { activities: again } = readQuiz(new Uint8Array(body as Uint8Array));
  return { again, count, said: sayMisfits(misfits, activities) };
}

const choice = fc
  .record({
    prompt: anyText(120),
    choices: fc.array(anyText(75), { minLength: 2, maxLength: 4 }),
    seconds: fc.constantFrom(5, 10, 20, 30, 60, 90, 120, 240),
    right: fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 4 }),
  })
  .map(({ right, ...config }) => {
    const correct = right.filter((at) => at < config.choices.length).sort((a, b) => a - b);
    const key = correct.length > 0 ? correct : [0];
    return activityOf('choice', { ...config, correct: key, several: key.length > 1 });
  });

describe('a deck as a Kahoot spreadsheet', () => {
  it('comes back as it was, as far as the template can hold it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(choice, { minLength: 1, maxLength: 5 }), async (activities) => {
        const { again, said } = await written(activities);
        expect(again.map(({ config }) => config)).toEqual(activities.map(({ config }) => config));
        expect(again.map(({ line }) => line)).toEqual(activities.map((_, at) => 9 + at));
        expect(said).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps what looks like an escape, and the sign for a character that was lost', async () => {
    const choices = ['\uFFFD=', '_x0041_', '='];
    const config = { prompt: 'Which?', choices, correct: [0], several: false, seconds: 20 };
    const { again } = await written([activityOf('choice', config)]);
    expect(again[0]?.config).toMatchObject({ choices });
  });

  it('leaves out what Kahoot would refuse, says why, and cuts nothing', async () => {
    const base = { choices: ['Yes', 'No'], correct: [0], several: false, seconds: 20 };
    const { again, count, said } = await written([
      activityOf('choice', { ...base, prompt: 'x'.repeat(121) }),
      activityOf('choice', { ...base, prompt: 'Long', choices: ['a', 'y'.repeat(76)] }),
      activityOf('choice', { ...base, prompt: 'Many', choices: ['a', 'b', 'c', 'd', 'e'] }),
      activityOf('choice', { ...base, prompt: 'Poll', correct: null }),
      activityOf('choice', { ...base, prompt: 'Code', code: { language: '', text: 'x' } }),
      activityOf('numeric', {
        prompt: 'How many?',
        correct: 3,
        unit: '',
        tolerance: 0,
        reach: null,
      }),
      activityOf('choice', {
        ...base,
        prompt: 'Fits',
        seconds: 45,
        points: 500,
        explanation: 'So.',
        confidence: true,
      }),
      activityOf('choice', { ...base, prompt: 'No time', seconds: null }),
    ]);
    expect(count).toBe(2);
    expect(again.map(({ config }) => [config.prompt, config.seconds])).toEqual([
      ['Fits', 60],
      ['No time', 30],
    ]);
    expect(said).toEqual([
      'Kahoot wants a time: questions without one get 30 seconds.',
      `Left out, “${'x'.repeat(60)} …”: The question has 121 characters; Kahoot takes 120.`,
      'Left out, “Long”: Answer 2 has 76 characters; Kahoot takes 75.',
      'Left out, “Many”: It has 5 answers; Kahoot takes 4.',
      'Left out, “Poll”: It has no right answer, and Kahoot’s spreadsheet takes no polls.',
      'Left out, “Code”: Kahoot’s spreadsheet has no place for its code block.',
      'Left out, “How many?”: Kahoot’s spreadsheet has nothing like it.',
      '“Fits”: Its 45 seconds become 60.',
      '“Fits”: Its explanation stays behind.',
      '“Fits”: Its 500 points stay behind.',
      '“Fits”: Nobody is asked there how sure they are.',
    ]);
  });
});
