import { describe, expect, it } from 'vitest';
import { readQuiz } from '@/tests/support/read-quiz';
import { workbook } from '@/tests/support/workbook';

const HEADERS = [
  ...['Question Text', 'Question Type', 'Option 1', 'Option 2', 'Option 3', 'Option 4', 'Option 5'],
  ...['Correct Answer', 'Time in seconds', 'Image Link', 'Answer explanation'],
];
const HELP = [
  'Text of the question\n\n(required)',
  'Question type\n\n(default is Multiple Choice)',
];

const CSV = [
  HEADERS.join(','),
  '"What does ""ls"" do, exactly?",Multiple Choice,lists files,moves files,,,,1,20,,It lists.',
  '"Two lines',
  'in one cell",Checkbox,a,b,c,,,"1,3",45,,',
  'Who are you?,Open-Ended,,,,,,,60,,',
  'Capital of France?,Fill-in-the-Blank,Paris,paris,,,,,30,,',
  'Tea or coffee?,Poll,Tea,Coffee,,,,,30,https://example.org/cup.png,',
  'A cat,Draw,,,,,,,30,,',
  'Broken?,Multiple Choice,a,b,,,,7,30,,',
].join('\r\n');

describe('a Wayground table', () => {
  it('is read from CSV with quoted cells, each question on its first line', () => {
    const { activities } = readQuiz(CSV, 'quiz.csv');
    expect(activities).toMatchObject([
      {
        line: 2,
        config: {
          prompt: 'What does "ls" do, exactly?',
          ...{ choices: ['lists files', 'moves files'], correct: [0], seconds: 20 },
          explanation: 'It lists.',
        },
      },
      { line: 3, config: { prompt: 'Two lines\r\nin one cell', correct: [0, 2], several: true } },
      { line: 5, type: 'text', config: { mode: 'wall' } },
      { line: 6, type: 'text', config: { mode: 'answer', accepted: ['Paris', 'paris'] } },
      { line: 7, type: 'choice', config: { correct: null, choices: ['Tea', 'Coffee'] } },
    ]);
  });

  it('says by line what it could not take over', () => {
    expect(readQuiz(CSV).unread).toEqual([
      '7: Its picture is not taken over: https://example.org/cup.png',
      '8: This question is left out: Lectern has no questions of the type “Draw”.',
      '9: This question is left out: its right answer “7” is none of its answers.',
    ]);
  });

  it('is read with semicolons, as Excel saves it in many countries', () => {
    const text = `${HEADERS.join(';')}\nUp?;Multiple Choice;Yes;No;;;;2;15;;\n`;
    expect(readQuiz(text).activities[0]?.config).toMatchObject({ correct: [1], seconds: 15 });
  });

  it('is read from a spreadsheet, without the row that explains the columns', () => {
    const row = ['Up?', 'Multiple Choice', 'Yes', 'No', '', '', '', 2, 15];
    const { activities, unread } = readQuiz(workbook({ 1: HEADERS, 2: HELP, 3: row }));
    expect(activities).toMatchObject([{ line: 3, rule: 'wayground', config: { correct: [1] } }]);
    expect(unread).toEqual([]);
  });
});
