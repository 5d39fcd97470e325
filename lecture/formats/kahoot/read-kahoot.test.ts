import { describe, expect, it } from 'vitest';
import { readQuiz } from '@/tests/support/read-quiz';
import { workbook } from '@/tests/support/workbook';

const HEADERS = [
  ...['', 'Question - max 120 characters', 'Answer 1 - max 75 characters'],
  ...['Answer 2 - max 75 characters', 'Answer 3 - max 75 characters'],
  'Answer 4 - max 75 characters',
  'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
  'Correct answer(s) - choose at least one',
];

const template = (...questions: (string | number)[][]) =>
  workbook({
    2: ['', 'Quiz template'],
    3: [
      '',
      'Add questions, at least two answer alternatives, time limit and choose correct answers',
    ],
    8: HEADERS,
    ...Object.fromEntries(questions.map((cells, at) => [9 + at, [at + 1, ...cells]])),
  });

describe('a Kahoot spreadsheet', () => {
  it('becomes a question for each row, with its time and right answers', () => {
    const file = template(
      ['Which layer routes packets?', 'Link', 'Network', 'Transport', 'Session', 20, 2],
      ['Which are even & prime?', 'Two', 'Four', '<3>', '', 60, '1,3'],
    );
    const { activities, unread, lecture } = readQuiz(file, 'week-5_networks.xlsx');
    expect(lecture.title).toBe('Week 5 networks');
    expect(unread).toEqual([]);
    expect(activities).toMatchObject([
      {
        ...{ type: 'choice', line: 9, rule: 'kahoot' },
        config: {
          prompt: 'Which layer routes packets?',
          choices: ['Link', 'Network', 'Transport', 'Session'],
          ...{ correct: [1], several: false, seconds: 20 },
        },
      },
      {
        line: 10,
        config: { choices: ['Two', 'Four', '<3>'], correct: [0, 2], several: true, seconds: 60 },
      },
    ]);
  });

  it('counts answers by their columns, whichever are left empty', () => {
    const { activities } = readQuiz(template(['Up?', 'Yes', '', '', 'No', 10, 4]));
    expect(activities[0]?.config).toMatchObject({ choices: ['Yes', 'No'], correct: [1] });
  });

  it('reads "1,3" that a spreadsheet has taken for the number 1.3', () => {
    const { activities } = readQuiz(template(['Odd?', '1', '2', '3', '', 10, 1.3]));
    expect(activities[0]?.config).toMatchObject({ correct: [0, 2] });
  });

  it('names the row of a question that cannot come in, and takes the others', () => {
    const { activities, unread } = readQuiz(
      template(
        ['Good?', 'Yes', 'No', '', '', 10, 1],
        ['No such answer', 'a', 'b', '', '', 10, 4],
        ['One answer', 'a', '', '', '', 10, 1],
        ['', 'a', 'b', '', '', 10, 1],
        ['No key', 'a', 'b', '', '', 10, ''],
        ['Also good?', 'Yes', 'No', '', '', 10, 2],
      ),
    );
    expect(activities.map(({ line }) => line)).toEqual([9, 13, 14]);
    expect(activities[1]?.config).toMatchObject({ correct: null });
    expect(unread).toEqual([
      '10: This question is left out: its right answer “4” is none of its answers.',
      '11: This question is left out: it has fewer than two answers.',
      '12: This question is left out: it has no question.',
      '13: No right answer is given: it comes in as a poll.',
    ]);
  });

  it('has a line of text for each row, so that places can be shown', () => {
    const { text } = readQuiz(template(['Up?', 'Yes', 'No', '', '', 10, 1]));
    expect(text.split('\n')[8]).toBe('1\tUp?\tYes\tNo\t\t\t10\t1');
  });

  it('is recognised by its headers, whatever it is called', () => {
    const file = template(['Up?', 'Yes', 'No', '', '', 10, 1]);
    expect(readQuiz(file, 'notes.md').activities).toHaveLength(1);
    expect(() => readQuiz(workbook({ 1: ['Name', 'Points'], 2: ['Ann', 3] }))).toThrow(
      /no quiz that Lectern knows/,
    );
  });
});
