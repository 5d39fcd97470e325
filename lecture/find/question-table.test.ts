import { expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const asked = (notes: string) =>
  foundIn('question-table', notes).map(({ type, prompt, line }) => [type, prompt, line]);

it('takes each row of a table of questions, in four languages', () => {
  const notes = (asks: string, answers: string) =>
    `# A\n\n| ${asks} | ${answers} |\n|---|---|\n| What is 2 + 2? | 4 |\n| Who owns it? | *root* |\n`;
  for (const [asks, answers] of [
    ['Question', 'Answer'],
    ['**Frage**', 'Antwort'],
    ['Question', 'Réponse'],
    ['Pregunta', 'Respuesta'],
  ] as const) {
    expect(asked(notes(asks, answers))).toEqual([
      ['numeric', 'What is 2 + 2?', 5],
      ['text', 'Who owns it?', 6],
    ]);
  }
});

it('finds the two columns among others', () => {
  const notes =
    '| # | Question | Points | Answer |\n|---|---|---|---|\n| 1 | Is it on? | 2 | yes |\n';
  expect(foundIn('question-table', notes)[0]).toMatchObject({
    ...{ prompt: 'Is it on?', choices: ['Yes', 'No'], correct: [0] },
  });
});

it('leaves out help, keys by number, and tables that compare', () => {
  const row = (cell: string) => `| Question | Answer |\n|---|---|\n| ${cell} | B |\n`;
  expect(asked(`## FAQ\n\n${row('What is it?')}`)).toEqual([]);
  expect(asked(row('How do I install it?'))).toEqual([]);
  expect(asked(row('3'))).toEqual([]);
  expect(asked('| Question | Type |\n|---|---|\n| What is it? | open |\n')).toEqual([]);
});
