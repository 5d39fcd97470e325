import { describe, expect, it } from 'vitest';
import type { LinesConfig } from '@/activities/lines/rules';
import { readLecture } from '../read-lecture';

function spots(notes: string | string[]) {
  const text = typeof notes === 'string' ? notes : notes.join('\n');
  const reading = readLecture(new TextEncoder().encode(text));
  if (!reading.ok) throw new Error(reading.code);
  return reading.lecture.activities.map(({ config, ...item }) => ({
    ...item,
    config: config as LinesConfig,
  }));
}

/** The lines of each problem of the first activity; null for an absence. */
const places = (notes: string | string[]) =>
  spots(notes)[0]?.config.problems.map(({ lines }) => lines);
const texts = (notes: string | string[]) =>
  spots(notes)[0]?.config.problems.map(({ text }) => text);

const python = [
  '```python',
  'def mean(values=[]):',
  '    total = 0',
  '    for i in range(1, len(values)):',
  '        total += values[i]',
  '    return total / len(values)',
  '```',
];

describe('a question for the problems of a code block', () => {
  const notes = [
    '# Images',
    '',
    '```dockerfile',
    'FROM node:latest',
    '# the whole folder',
    'COPY . /site',
    'RUN npm install --prefix /site',
    'CMD node /site/server.js',
    '```',
    '',
    'Build and run it:',
    '',
    '```bash',
    'docker build -t site .',
    'docker run site',
    '```',
    '',
    '> "There are FOUR things wrong with this Dockerfile. Can you spot any?"',
    '',
    '*(Wait. There are two bugs in this code.)*',
    '',
    '```',
    '┌───────────────────────────────────────┐',
    '│ Problem 1: Uses the latest tag        │',
    '│   └─ Builds change from day to day    │',
    '│ Problem 2: COPY . /site comes before  │',
    '│            the packages               │',
    '│   └─ The cache is lost on every edit  │',
    '│ Problem 3: Runs as root               │',
    '│ Problem 4: No .dockerignore           │',
    '└───────────────────────────────────────┘',
    '```',
  ];

  it('takes the code that it names, not the nearer commands, and the drawn list as its key', () => {
    expect(spots(notes)).toEqual([
      {
        id: expect.any(String),
        type: 'lines',
        origin: 'found',
        line: 18,
        lineEnd: 32,
        codeLine: 3,
        codeLineEnd: 9,
        section: 'Images',
        rule: 'spot-the-problems',
        reason:
          'Your notes ask what is wrong with this code and list 4: 2 tied to lines, 2 about something missing.',
        config: {
          prompt: 'There are FOUR things wrong with this Dockerfile. Can you spot any?',
          code: { language: 'dockerfile', text: notes.slice(3, 8).join('\n') },
          problems: [
            {
              text: 'Uses the latest tag',
              explanation: 'Builds change from day to day',
              lines: [1],
            },
            {
              text: 'COPY . /site comes before the packages',
              explanation: 'The cache is lost on every edit',
              lines: [3],
            },
            { text: 'Runs as root', lines: null },
            { text: 'No .dockerignore', lines: null },
          ],
          seconds: null,
          points: 1000,
        },
      },
    ]);
  });

  it('takes other numbers and nouns, and a numbered list with bold problems', () => {
    const bugs = [
      ...python,
      '',
      'This function has three bugs. Find them!',
      '',
      '1. **Mutable default**: `values=[]` is shared between calls.',
      '2. **Off by one**: the loop leaves out the first value.',
      '3. **Empty list**: `total / len(values)` fails.',
    ];
    expect(texts(bugs)).toEqual(['Mutable default', 'Off by one', 'Empty list']);
    expect(places(bugs)).toEqual([[1], [3], [5]]);
  });

  it('takes a table', () => {
    const mistakes = [
      '```sql',
      'SELECT city, COUNT(*)',
      'FROM visits',
      'WHERE paid = NULL;',
      '```',
      '',
      'There are two mistakes in this query. Which ones?',
      '',
      '| # | Mistake | Why |',
      '|---|---|---|',
      '| 1 | No GROUP BY | an aggregate beside a column needs it |',
      '| 2 | `paid = NULL` | that is never true |',
    ];
    expect(spots(mistakes)[0]?.config.problems).toEqual([
      { text: 'No GROUP BY', explanation: 'an aggregate beside a column needs it', lines: null },
      { text: '`paid = NULL`', explanation: 'that is never true', lines: [3] },
    ]);
  });

  it('takes bold paragraphs', () => {
    const compose = [
      '```yaml',
      'services:',
      '  db:',
      '    image: postgres',
      '    environment:',
      '      POSTGRES_PASSWORD: hunter2',
      '```',
      '',
      'There are 2 problems with this compose file. Can you find them?',
      '',
      '**Problem 1: hardcoded password.** Use a secret.',
      '',
      '**Problem 2: no volume.** The data goes with the container.',
    ];
    expect(places(compose)).toEqual([[5], null]);
  });

  it('takes a list under a heading that announces the answer, and one inside details', () => {
    const loop = [
      '```js',
      'for (let i = 0; i <= all.length; i++) {',
      '  print(all[i])',
      '}',
      '```',
    ];
    const answers = [
      ['**Answer:**', '', '- `i <= all.length` reads past the end'],
      ['## Solution', '', '- `i <= all.length` reads past the end'],
      ['<details><summary>Solution</summary>', '', '- `i <= all.length`', '', '</details>'],
      ['<!-- Answer', '- `i <= all.length`', '-->'],
    ];
    for (const answer of answers) {
      expect(places([...loop, '', 'What is wrong with this loop?', '', ...answer])).toEqual([[1]]);
    }
  });

  it('takes the code that follows when the notes say so', () => {
    const below = [
      'There are two problems in the following Dockerfile. Can you find them?',
      '',
      '```dockerfile',
      'FROM node',
      'RUN npm install',
      'COPY . .',
      '```',
      '',
      '- `FROM node` has no version',
      '- `RUN npm install` comes before the copy',
    ];
    expect(spots(below)[0]).toMatchObject({ codeLine: 3, codeLineEnd: 7 });
    expect(places(below)).toEqual([[1], [2]]);
  });

  it.each([
    'Es gibt zwei Fehler in diesem Programm. Findet ihr sie?',
    'In diesem Programm sind zwei Fehler. Findet ihr sie?',
    'In this program there are two errors. Can you find them?',
    'Il y a deux erreurs dans ce programme. Pouvez-vous les trouver ?',
    'Hay dos errores en este programa. ¿Los ven?',
  ])('is understood in other words: %s', (ask) => {
    const loop = ['```python', 'while x = 1:', '    print(y)', '```'];
    const list = ['1. `x = 1`', '2. `print(y)`'];
    expect(places([...loop, '', ask, '', ...list])).toEqual([[1], [2]]);
  });

  it('without a list is there to be completed by the lecturer, who is told so', () => {
    const [item] = spots([...python, '', '> "What is wrong with this function?"']);
    expect(item?.config.problems).toEqual([]);
    expect(item?.reason).toMatch(/mark the problems/);
  });

  it('counts a problem that no line shows as missing, and says so', () => {
    const [item] = spots([
      ...python,
      '',
      'There are two bugs in this function. Can you spot them?',
      '',
      '1. Line 3 starts too late',
      '2. Slower than a turtle',
    ]);
    expect(item?.config.problems.map(({ lines }) => lines)).toEqual([[3], null]);
    expect(item?.reason).toMatch(/No line shows “Slower than a turtle”.*check it/);
  });

  it('leaves a list alone that is about something else', () => {
    const [item] = spots([
      ...python,
      '',
      'Can you find the two bugs in this function?',
      '',
      '- five minutes in pairs',
      '- write them down',
      '- report',
    ]);
    expect(item?.config.problems).toEqual([]);
  });

  it('is asked only where there is code of a size that can be shown', () => {
    const ask = ['', 'There are two bugs in this code. Can you spot them?'];
    expect(spots(['```js', 'x'.repeat(30_000), '```', ...ask])).toEqual([]);
    expect(spots(['```js', '', '```', ...ask])).toEqual([]);
  });
});

describe('no question for problems', () => {
  it.each([
    [
      'a plan',
      ['There are three bugs in this plan. Can you spot them?', '', '1. a', '2. b', '3. c'],
    ],
    [
      'a story in prose',
      [
        ...python,
        '',
        'The old way had three problems with this code: it was slow. We fixed them all.',
      ],
    ],
    [
      'steps of a solution',
      [
        ...python,
        '',
        'There are three ways to fix this code.',
        '',
        '1. Open it',
        '2. Change it',
        '3. Save it',
      ],
    ],
    [
      'a comment in code',
      ['```js', '// There are two bugs in this code. Can you spot them?', '```'],
    ],
    ['a heading', [...python, '', '## What is wrong with this function?', '', 'Nothing much.']],
    [
      'a drawing',
      [
        '```',
        '┌────┐',
        '│ a  │',
        '└────┘',
        '```',
        '',
        'There are two bugs in this code. Can you spot them?',
      ],
    ],
    [
      'a stage direction',
      [...python, '', '*(There are two bugs in this code. Can you spot them?)*'],
    ],
  ])('is found in %s', (_name, notes) => {
    expect(spots(notes)).toEqual([]);
  });
});
