import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '@/activities/rules';
import { activityOf, anyText, oneLine } from '@/tests/support/arbitrary-deck';
import { readQuiz } from '@/tests/support/read-quiz';
import type { OutActivity } from '../out-format';
import { sayMisfits } from '../say-misfits';
import { giftFile } from './write-gift';

async function written(activities: OutActivity[]) {
  const { body, misfits } = await giftFile.write({ title: 'A deck', activities });
  const { activities: again, lecture } = readQuiz(String(body));
  return { again, title: lecture.title, text: String(body), said: sayMisfits(misfits, activities) };
}

/** What a fence is in a question without code would be its code afterwards. */
const prompt = anyText(200).filter((text) => !/(?:^|\n)(?:`{3}|~{3})/.test(text));
const base = {
  prompt,
  explanation: fc.option(anyText(200), { nil: undefined }),
  code: fc.option(
    fc.record({ language: fc.constantFrom('', 'python', 'c++'), text: anyText(200) }),
    { nil: undefined },
  ),
};

const choice = fc
  .record({
    ...base,
    choices: fc.array(anyText(80), { minLength: 2, maxLength: 6 }),
    right: fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 5 }),
    several: fc.boolean(),
  })
  .map(({ right, several, ...config }) => {
    const key = right.filter((at) => at < config.choices.length).sort((a, b) => a - b);
    const correct = key.length > 0 ? key : [0];
    // GIFT tells one from several by its signs, which "->" and an all right list rule out.
    const needsSeveral =
      correct.length === config.choices.length ||
      config.choices.some((text) => text.includes('->'));
    return ['choice', { ...config, correct, several: several || needsSeveral }] as const;
  });
const numeric = fc
  .record({
    ...base,
    correct: fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    tolerance: fc.double({ min: 0, max: 1e6, noNaN: true }),
  })
  .map((config) => ['numeric', { ...config, unit: '', reach: null }] as const);
const answer = fc
  .record({ ...base, accepted: fc.uniqueArray(oneLine(60), { minLength: 1, maxLength: 4 }) })
  .filter(({ accepted }) => !accepted.some((text) => text.includes('->')))
  .map(
    (config) =>
      [
        'text',
        {
          ...{ mode: 'answer', caseMatters: false, accentsMatter: false, length: 200, filter: [] },
          ...config,
          typos: config.accepted.every((text) => /^[\p{L}\s,'’-]+$/u.test(text)),
        },
      ] as const,
  );
const side = oneLine(40).filter((text) => !text.includes('->') && !/[-]$|^>/.test(text));
const match = fc
  .record({
    ...base,
    pairs: fc.array(fc.record({ item: side, target: side }), { minLength: 2, maxLength: 5 }),
    more: fc.uniqueArray(side, { maxLength: 3 }),
  })
  .map(({ more, ...config }) => {
    const taken = config.pairs.map(({ target }) => target);
    return ['match', { ...config, extra: more.filter((text) => !taken.includes(text)) }] as const;
  });

const activity = fc.oneof(choice, numeric, answer, match).map(([type, config]) => {
  const { config: whole } = activityOf(type, config);
  return activityOf(type, rulesOf(type).config.parse(whole));
});

describe('a deck as GIFT', () => {
  it('comes back as it was, as far as GIFT can hold it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(activity, { minLength: 1, maxLength: 5 }), async (activities) => {
        const { again } = await written(activities);
        const plain = ({ type, config }: Pick<OutActivity, 'type' | 'config'>) => ({
          type,
          config,
        });
        expect(again.map(plain)).toEqual(activities.map(plain));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps title and sections as categories, and code with its blank lines', async () => {
    const code = { language: 'py', text: 'a = {}\n\nprint(a)' };
    const config = { prompt: 'Prints?', code, choices: ['{}', '1'], correct: [0], several: false };
    const { again, title, text } = await written([
      { ...activityOf('choice', config), section: 'TCP/IP' },
    ]);
    expect(title).toBe('A deck');
    expect(again).toMatchObject([{ section: 'TCP/IP', config: { code } }]);
    expect(text).toBe(
      [
        '$CATEGORY: $course$/top/A deck/TCP//IP\n',
        '[markdown]Prints?\\n\\n```py\\na \\= \\{\\}\\n\\nprint(a)\\n``` {=\\{\\} ~1}\n',
      ].join('\n'),
    );
  });

  it('says what Moodle has no place for', async () => {
    const base = { prompt: 'Q', choices: ['a', 'b'], correct: [0], several: false };
    const { said } = await written([
      activityOf('choice', { ...base, seconds: 20 }),
      activityOf('choice', { ...base, correct: null }),
      activityOf('choice', { ...base, choices: ['p->x', 'p.x'] }),
      activityOf('order', { prompt: 'Sort', items: ['a', 'b'], program: null }),
      activityOf('numeric', { prompt: 'Far?', correct: 3, unit: 'km', tolerance: 0, reach: 2 }),
    ]);
    expect(said).toEqual([
      'Moodle has no time for each question.',
      'Left out, “Q”: It has no right answer, and Moodle takes no polls.',
      '“Q”: Several answers can be chosen there; here, one.',
      'Left out, “Sort”: GIFT has nothing like it.',
      '“Far?”: Its unit “km” stays behind: say it in the question.',
      '“Far?”: There are no points for being nearly right.',
    ]);
  });
});
