import { expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

// What converters and plug-ins make of questions.

it('reads numbers and letters that a converter has escaped', () => {
  const notes = `**II. Kontrollfragen**

1\\. Wie tief ist der See?

2\\. Welcher Fluss speist ihn?
`;
  expect(foundIn('asked-aloud', notes).map(({ prompt, line }) => [prompt, line])).toEqual([
    ['Wie tief ist der See?', 3],
    ['Welcher Fluss speist ihn?', 5],
  ]);
});

it('reads a question in a fence that says so, and leaves other fences closed', () => {
  const question = 'The lake is fed by:\nA) rain\nB) a river\nC) a spring\n';
  const [lake] = foundIn('choice-question', `# Lakes\n\n\`\`\`exercise\n${question}\`\`\`\n`);
  expect(lake).toMatchObject({ choices: ['rain', 'a river', 'a spring'], line: 4 });
  expect(foundIn('choice-question', `# Lakes\n\n\`\`\`text\n${question}\`\`\`\n`)).toEqual([]);
});

it('reads labels of a letter and a number, and answers that have the same', () => {
  const notes = `## Review questions

- W1: What feeds the lake?
- W2: True or false? The lake is older than the valley.

## Solutions

W1: a spring
W2: false
`;
  expect(foundIn('asked-aloud', notes).map(({ prompt, correct }) => [prompt, correct])).toEqual([
    ['What feeds the lake?', ['a spring']],
    ['The lake is older than the valley.', [1]],
  ]);
});

it('takes no parts of a key for letters of options', () => {
  const notes = `## Review questions

1. What feeds the lake?
2. How deep is it, in metres?
3. How many islands are there?

## Solutions

Slopes: a) 3 b) 13 c) steep
`;
  expect(foundIn('asked-aloud', notes).map(({ correct }) => correct)).toEqual([null, null, null]);
});

it('takes a heading with "keys" or "key ideas" for no answers', () => {
  for (const heading of ['Claves para entender el lago', 'Key ideas']) {
    const notes = `## Review questions\n\n1. What feeds the lake?\n2. Who found it?\n\n## ${heading}\n\n1. Rain falls.\n2. Rivers flow.\n`;
    expect(foundIn('asked-aloud', notes).map(({ correct }) => correct)).toEqual([null, null]);
  }
});

it('asks what a cue in the plan of a lesson asks, and nothing else there', () => {
  const notes = `## Plan

| Time | What | Notes |
|---|---|---|
| 0-10 | Vote | Cards out. Ask: who has swum in a lake? |
| 10-20 | Talk | Any questions? |
| 20-30 | Groups | Ask the class: what feeds the lake? |
`;
  expect(foundIn('asked-aloud', notes).map(({ prompt, line }) => [prompt, line])).toEqual([
    ['Who has swum in a lake?', 5],
    ['What feeds the lake?', 7],
  ]);
});
