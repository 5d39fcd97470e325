import { expect, it } from 'vitest';
import { readQuiz } from '@/tests/support/read-quiz';
import { workbook } from '@/tests/support/workbook';

const HEADERS = [
  ...['2. Question Type:', '3. Question:', '4. If Multiple Choice, Answer A:', 'Answer B:'],
  ...['Answer C:', 'Answer D:', 'Answer E:', '5. Correct Answer:', '', '', '', ''],
  '6. Explanation (Optional):',
];

const template = (...questions: (string | number)[][]) =>
  workbook({
    1: ['Instructions:', 'Please fill in the below quiz according to the 5 steps below.'],
    3: ['1. Quiz Name:', 'Operating systems'],
    6: HEADERS,
    ...Object.fromEntries(questions.map((cells, at) => [7 + at, cells])),
  });

it('a Socrative spreadsheet becomes questions with its name, keys and explanations', () => {
  const { lecture, activities, unread } = readQuiz(
    template(
      [
        'Multiple choice',
        'Who schedules?',
        'Shell',
        'Kernel',
        'Init',
        '',
        '',
        'B',
        '',
        '',
        '',
        '',
        'In kernel mode.',
      ],
      ['Multiple choice', 'Which are signals?', 'TERM', 'KILL', 'PIPE', 'FORK', '', 'A', 'B', 'C'],
      ['Multiple choice', 'Marked by columns?', 'a', 'b', '', '', '', '', 'x'],
      ['Open-ended', 'What is a process?'],
      ['Open-ended', 'Which call makes one?', '', '', '', '', '', 'fork'],
      ['Multiple choice', 'Which?', 'a', 'b', '', '', '', 'D'],
      ['Essay', 'Write!'],
    ),
  );
  expect(lecture.title).toBe('Operating systems');
  expect(activities).toMatchObject([
    { line: 7, config: { correct: [1], explanation: 'In kernel mode.', several: false } },
    { line: 8, config: { correct: [0, 1, 2], several: true } },
    { line: 9, config: { correct: [1] } },
    { line: 10, type: 'text', config: { mode: 'wall' } },
    { line: 11, type: 'text', config: { mode: 'answer', accepted: ['fork'] } },
  ]);
  expect(unread).toEqual([
    '12: This question is left out: its right answer “D” is none of its answers.',
    '13: This question is left out: Lectern has no questions of the type “Essay”.',
  ]);
});
