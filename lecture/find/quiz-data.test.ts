import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const found = (...lines: string[]) =>
  foundIn('quiz-data', lines).map(({ prompt, choices, correct }) => [prompt, choices, correct]);
const json = (value: unknown) => ['```json', JSON.stringify(value, null, 2), '```'];

describe('a quiz as data', () => {
  it('is read with its lines', () => {
    expect(
      foundIn('quiz-data', [
        '# Test',
        '',
        '```{r q, echo=FALSE}',
        'quiz(',
        '  question("Which one?",',
        '    answer("a"),',
        '    answer("b", correct = TRUE)',
        '  )',
        ')',
        '```',
      ]),
    ).toMatchObject([
      {
        type: 'choice',
        prompt: 'Which one?',
        choices: ['a', 'b'],
        correct: [1],
        line: 5,
        lineEnd: 8,
      },
    ]);
  });

  it.each([
    [
      'jupyterquiz',
      json([
        {
          question: 'Wähle.',
          type: 'many_choice',
          answers: [
            { answer: 'a', correct: true },
            { code: 'b', correct: false },
          ],
        },
      ]),
      [['Wähle.', ['a', '`b`'], [0]]],
    ],
    [
      'a number',
      json([
        {
          question: 'Combien ?',
          type: 'numeric',
          answers: [{ type: 'value', value: 3, correct: true }],
        },
      ]),
      [['Combien ?', undefined, 3]],
    ],
    [
      'a key by its text',
      json({ questions: [{ pregunta: '¿Cuál?', opciones: ['uno', 'dos'], respuesta: 'dos' }] }),
      [['¿Cuál?', ['uno', 'dos'], [1]]],
    ],
    [
      'keys that count from one',
      json([
        { q: 'A?', options: ['x', 'y'], answer: 2 },
        { q: 'B?', options: ['x', 'y'], answer: 1 },
      ]),
      [
        ['A?', ['x', 'y'], [1]],
        ['B?', ['x', 'y'], [0]],
      ],
    ],
    [
      'keys that count from nought',
      json([
        { q: 'A?', options: ['x', 'y'], answer: 0 },
        { q: 'B?', options: ['x', 'y'], answer: 1 },
      ]),
      [
        ['A?', ['x', 'y'], [0]],
        ['B?', ['x', 'y'], [1]],
      ],
    ],
    [
      'YAML in a shortcode',
      [
        '{{< quiz >}}',
        '- question: "Quel port ?"',
        '  options: [80, 443]',
        '  answer: "443"',
        '{{< /quiz >}}',
      ],
      [['Quel port ?', ['80', '443'], [1]]],
    ],
    [
      'YAML between rules',
      [
        'Text.',
        '',
        '---',
        'question: Was ist das?',
        'options:',
        "  - 'A'",
        '  - text: B',
        '    correct: true',
        '---',
        '',
        'Mehr.',
      ],
      [['Was ist das?', ['A', 'B'], [1]]],
    ],
    [
      'answers in lines of their own',
      [':::quiz', 'question: Which?', 'answer: a', 'answer-correct: b', ':::'],
      [['Which?', ['a', 'b'], [1]]],
    ],
    [
      'the macro multi_qcm',
      [
        '{{ multi_qcm(',
        '  ["""',
        '   Que vaut `n` ?',
        '   ```python',
        '   n = 3',
        '   ```',
        '  """,',
        '  ["2", "3"], [2]],',
        '  multi=False',
        ') }}',
      ],
      [['Que vaut `n` ?', ['2', '3'], [1]]],
    ],
  ])('is read from %s', (_name, lines, expected) => {
    expect(found(...lines)).toEqual(expected);
  });

  it('has no key where nothing says what its numbers count from', () => {
    expect(found(...json([{ q: 'A?', options: ['x', 'y', 'z'], answer: 1 }]))).toEqual([
      ['A?', ['x', 'y', 'z'], null],
    ]);
  });

  it.each([
    ['a configuration', ['```yaml', 'services:', '  - text: a', '    options: [x, y]', '```']],
    ['what a program answers', json({ prompt: 'Say hi', answer: 'hi' })],
    [
      'a quiz in an example of the macro',
      ['```', '{{ multi_qcm(', '["a?", ["b", "c"], [1]]', ') }}', '```'],
    ],
    ['a call that is cut off', ['```r', 'question("Which?", answer("a"), answer("b"', '```']],
    ['one option', json([{ question: 'Which?', options: ['a'], answer: 'a' }])],
  ])('is not %s', (_name, lines) => {
    expect(found(...lines)).toEqual([]);
  });
});
