import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const solution = foundIn.bind(null, 'hidden-solution');

describe('a box whose title asks, with the answer in a box below', () => {
  const boxes = (title: string, body: string, answer: string) => [
    `!!! question "${title}"`,
    `    ${body}`,
    '',
    '??? success "Lösung"',
    `    ${answer}`,
  ];

  it('is asked by both, and its body is no answer', () => {
    const notes = boxes(
      'Wie viele Farben sind das?',
      'Jeder Kanal hat 8 Bit.',
      '**256**, denn $2^8 = 256$.',
    );
    expect(solution(notes)).toMatchObject([
      {
        prompt: 'Wie viele Farben sind das?\n\nJeder Kanal hat 8 Bit.',
        type: 'numeric',
        correct: 256,
        explanation: '**256**, denn $2^8 = 256$.',
        line: 2,
        lineEnd: 5,
      },
    ]);
    expect(foundIn('answered-toggle', notes)).toEqual([]);
  });

  it('wants words where yes or no needs a reason', () => {
    expect(
      solution(boxes('Geht das?', 'Begründen Sie.', 'Nein, der Platz reicht nicht.')),
    ).toMatchObject([{ type: 'text' }]);
    expect(
      solution(boxes('Geht das?', 'Es sind 3 Bit.', 'Nein, der Platz reicht nicht.')),
    ).toMatchObject([{ type: 'choice', correct: [1] }]);
  });

  it('has no answer when none is beside it', () => {
    expect(foundIn('answered-toggle', '!!! question "What is it?"\n    Think of bits.\n')).toEqual(
      [],
    );
  });
});

describe('a box with numbered questions', () => {
  it('is answered by the numbers of the next box', () => {
    const notes = [
      '## 2. Bits',
      '',
      '!!! question "Size"',
      '    How large is it?',
      '',
      '??? success "Answer"',
      '    8',
      '',
      '!!! question "Test yourself"',
      '    1. How many bits does a byte have?',
      '    2. What is half a byte called?',
      '',
      '??? success "Answers"',
      '    1. 8',
      '    2. A nibble.',
    ];
    expect(foundIn('answered-list', notes)).toMatchObject([
      { prompt: 'How many bits does a byte have?', correct: 8 },
      { prompt: 'What is half a byte called?', correct: ['A nibble.'] },
    ]);
  });
});

describe('an exercise', () => {
  const tabs = (task: string, answer: string[]) => [
    '!!! example "Exercise 4"',
    '    === "Task"',
    `        ${task}`,
    '',
    '    === "Solution"',
    ...answer.map((line) => `        ${line}`),
  ];

  it.each([
    [['{{ correction(True,', '"', '`4096`', '"', ') }}']],
    [['{{ solution("`4096`") }}']],
    [['`4096`']],
  ])('that demands something is answered beside it: %j', (answer) => {
    expect(solution(tabs('Give the size of a page in bytes.', answer))).toMatchObject([
      { prompt: 'Give the size of a page in bytes.', correct: 4096 },
    ]);
  });

  it.each([
    'Explain in your own words why it never ends.',
    'Beschreiben Sie, warum sie nie endet.',
    'Using a loop, explain what happens.',
    'Décrivez ce qui se passe.',
    'Escribe una consulta que muestre los nombres.',
  ])('asks for words: %s', (task) => {
    expect(
      solution(
        `### Exercise 2\n\n${task}\n\n<details><summary>Solution</summary>\nSee.\n</details>\n`,
      ),
    ).toMatchObject([{ type: 'text', prompt: task }]);
  });

  it.each([
    'Write a script that sorts the file.',
    'Programmieren Sie eine Funktion, die addiert.',
    'Install the package and open the folder.',
    'Prove that it holds for all n.',
  ])('is work, not a question: %s', (task) => {
    expect(
      solution(
        `### Exercise 2\n\n${task}\n\n<details><summary>Solution</summary>\nSee.\n</details>\n`,
      ),
    ).toEqual([]);
  });
});
