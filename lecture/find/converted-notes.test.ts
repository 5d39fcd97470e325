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

const asked = (notes: string) => {
  const rules = ['asked-aloud', 'hidden-solution', 'lettered-parts', 'choice-question'];
  return rules
    .flatMap((rule) => foundIn(rule, notes))
    .map(({ prompt, correct }) => [prompt, correct]);
};

it('opens the exercises of Sphinx, whose solutions stand between two directives', () => {
  const notes = `## Exercises

\`\`\`{exercise}
:label: lake1

What is the volume of the lake?
\`\`\`

\`\`\`{solution-start} lake1
:class: dropdown
\`\`\`

With the depth we get $V = 3 \\cdot 4 = 12$.

\`\`\`{code-cell}
3 * 4
\`\`\`

\`\`\`{solution-end}
\`\`\`
`;
  expect(asked(notes)).toEqual([['What is the volume of the lake?', 12]]);
});

it('opens the exercises of Quarto, which only their ids tell, and reads no sign for the end', () => {
  const notes = `# Lakes

:::{#def-lake}
### Lake
Standing water. $\\square$
:::

:::{#exr-lake}
### Which one?

Which of the two lakes is deeper? $\\square$
:::
`;
  expect(asked(notes)).toEqual([['Which of the two lakes is deeper?', null]]);
});

it('takes no letter of another question for the key of the last one', () => {
  const notes = `### Task

Which lake is deep?

A) Ilmen
B) Baikal

### Task

Which lake is salt?

A) Van
B) Como

## Solutions

### Solution of the first task

**B**

### Solution of the second task

**A**
`;
  expect(foundIn('choice-question', notes).map(({ correct }) => correct)).toEqual([null, null]);
});

it('asks what speaker notes tell the lecturer to ask the class', () => {
  const deck = (notes: string) =>
    `# Lakes\n\n---\n\n# Depth\n\nSome are deep.\n\n???\n\n${notes}\n\n---\n\n# End\n`;
  expect(asked(deck('Ask the class: why is the water cold? Then go on.'))).toEqual([
    ['Why is the water cold?', null],
  ]);
  expect(asked(deck('Somebody asks: is it cold? Yes.'))).toEqual([]);
  expect(asked(deck('Remember: who has the key?'))).toEqual([]);
});

it('reads the numbered parts of an exercise, and numbers that notes give for them', () => {
  const exercise = '# Exercise in class\n\n1. How deep is it, in metres?\n2. Why is it cold?\n';
  const deck = (notes: string) =>
    `# Lakes\n\n---\n\n${exercise}\n???\n\n${notes}\n\n---\n\n# End\n`;
  expect(asked(deck('Five minutes.\n\n1. 12 metres.\n2. It is fed by ice.'))).toEqual([
    ['How deep is it, in metres?', 12],
    ['Why is it cold?', ['It is fed by ice.']],
  ]);
  const [first] = foundIn('lettered-parts', deck('Five minutes.'));
  expect(first?.reason).toBe('Your notes ask this as part 1 of an exercise.');
  const todo = deck('1. Wait.\n2. Hand out the sheets.');
  expect(asked(todo).map(([, correct]) => correct)).toEqual([null, null]);
});
