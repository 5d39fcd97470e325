import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const slide = (question: string, ...below: string[]) =>
  foundIn('asked-aloud', ['# Your move', '', '.question[', question, ']', '', ...below]);

describe('a slide that shows one thing more', () => {
  it('answers the question in its box', () => {
    expect(
      slide('What floats on oil?', '--', '', '- Foam, and little else.', '', '---'),
    ).toMatchObject([{ correct: ['Foam, and little else.'] }]);
  });

  it('answers one that goes on with a request', () => {
    expect(
      slide(
        'Is oil lighter than ice? Talk to your neighbor and find a proof.',
        '--',
        '',
        '**Yes.** Ice sinks.',
        '',
        '---',
      ),
    ).toMatchObject([
      { prompt: 'Is oil lighter than ice?', correct: [0], explanation: '**Yes.** Ice sinks.' },
    ]);
  });

  it.each([
    [['--', '', '- Foam', '- Cork', '', '---']],
    [['--', '', 'Foam.', '', 'Let us look at the tank.', '', '---']],
    [['--', '', 'Hint: soap.', '', '---']],
  ])('shows no answer in %j', (below) => {
    expect(slide('What floats on oil?', ...below)).toMatchObject([{ correct: null }]);
  });
});

it('reads the answer of a plan behind the code of its question', () => {
  const found = foundIn('asked-aloud', [
    '* Ask the class (☝️) and call on students (🙋):',
    '',
    '  * ☝️ How many rows are there?',
    '',
    '  ```sql',
    '  SELECT 1 UNION SELECT 2;',
    '  ```',
    '',
    '  * 🙋 2',
  ]);
  expect(found).toMatchObject([
    { type: 'numeric', correct: 2, code: { text: 'SELECT 1 UNION SELECT 2;' } },
  ]);
});
