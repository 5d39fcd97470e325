import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const found = (notes: string | string[]) => foundIn('hidden-solution', notes);

describe('a question with a hidden solution', () => {
  it('keeps the solution as its explanation, and takes the code along', () => {
    const notes = [
      '::: challenge',
      '',
      '## Slicing',
      '',
      'What is the value of `last`?',
      '',
      '```python',
      'last = [1, 2, 3][-1]',
      '```',
      '',
      '*(Two minutes.)*',
      '',
      '::: solution',
      '',
      '`3`',
      '',
      ':::',
      ':::',
    ];
    expect(found(notes)).toMatchObject([
      {
        type: 'numeric',
        line: 3,
        lineEnd: 17,
        prompt: 'What is the value of `last`?',
        correct: 3,
        code: { line: 7, lineEnd: 9, language: 'python' },
        explanation: '`3`',
        reason: 'Your notes ask this and hide the answer in a box below it.',
      },
    ]);
  });

  it.each([
    'Que vaut `x` ?\n\n??? tip "Réponse"\n    5\n',
    'Text before.\n\nWas ist `x`?\n\n<details>\n<summary>Lösung</summary>\n\n5\n\n</details>\n',
    '> ## Guess\n> What is `x`?\n>\n> > ## Solution\n> > 5\n> {: .solution}\n{: .challenge}\n',
    '```{exercise}\nWhat is `x`?\n```\n\n```{solution}\n5\n```\n',
    '!!! question "À vous"\n    Combien vaut `x` ?\n\n    ??? success "Correction"\n        5\n',
    '**Exercise 2:** Give the value of `x`. What is it?\n\n::: {.callout-tip collapse="true"}\n## Answer\n5\n:::\n',
  ])('is found in other notations: %j', (notes) => {
    expect(found(notes)).toMatchObject([
      { prompt: expect.stringMatching(/`x`( \?|\?|\. What is it\?)$/), correct: 5 },
    ]);
  });

  it('belongs to the options when there are some', () => {
    expect(found('Which?\n\nA) a\nB) b\n\n::: solution\nB\n:::\n')).toEqual([]);
  });
});

describe('no question', () => {
  it.each([
    ['a task', 'Write a function that adds.\n\n::: solution\n`a + b`\n:::\n'],
    ['an FAQ', '## FAQ\n\nWhich editor?\n\n<details><summary>Answer</summary>any</details>\n'],
    ['prose', 'This is how it works.\n\n::: solution\nDone.\n:::\n'],
    ['help', '<details><summary>How do I install it?</summary>\n\nLike this.\n\n</details>\n'],
  ])('is %s', (_name, notes) => {
    expect(found(notes)).toEqual([]);
  });
});

describe('a hidden solution', () => {
  const found = (...lines: string[]) =>
    foundIn('hidden-solution', lines.join('\n')).map(({ prompt, correct }) => [prompt, correct]);

  it('answers the item of a list right above it, and its code', () => {
    const box = (text: string) => [
      '<details><summary>Respuesta</summary>',
      '',
      text,
      '',
      '</details>',
      '',
    ];
    expect(
      found(
        '## Repaso',
        '',
        '1. ¿Qué capa encamina?',
        '',
        ...box('La de red.'),
        '2. ¿Qué imprime?',
        '',
        '```py',
        'print(3)',
        '```',
        '',
        ...box('`3`'),
      ),
    ).toEqual([
      ['¿Qué capa encamina?', ['La de red.']],
      ['¿Qué imprime?', 3],
    ]);
    expect(found('- ¿Qué es A?', '- ¿Qué es B?', '', ...box('Dos letras.'))).toEqual([]);
  });

  it('says of a claim below the name of a question whether it is true', () => {
    const claim = (answer: string) =>
      found(
        '??? question "Question 4 — Coût"',
        '    Un tri est toujours linéaire.',
        '',
        '    ??? success "Réponse"',
        `        ${answer}`,
      );
    expect(claim('**Faux.** Il faut comparer.')).toEqual([['Un tri est toujours linéaire.', [1]]]);
    expect(claim('Il faut comparer.')).toEqual([]);
  });
});

describe('the parts of an exercise', () => {
  it('are questions without their numbers', () => {
    const notes = [
      '**1.a)** Quel est le type de `x` ?',
      '',
      '??? success "Réponse"',
      '    `int`',
      '',
      '**1.b)** Donner la valeur de `x`.',
      '',
      '??? success "Réponse"',
      '    12',
    ];
    expect(
      foundIn('hidden-solution', notes).map(({ prompt, correct }) => [prompt, correct]),
    ).toEqual([
      ['Quel est le type de `x` ?', ['int']],
      ['Donner la valeur de `x`.', 12],
    ]);
  });
});
