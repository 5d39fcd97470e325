import { describe, expect, it } from 'vitest';
import type { ChoiceConfig } from '@/activities/choice/rules';
import type { LinesConfig } from '@/activities/lines/rules';
import { readLecture } from '../read-lecture';

function items(...lines: string[]) {
  const reading = readLecture(new TextEncoder().encode(lines.join('\n')));
  if (!reading.ok) throw new Error(reading.code);
  return reading.lecture.activities;
}

const choices = (...lines: string[]) => items(...lines).map(({ config }) => config as ChoiceConfig);
const spots = (...lines: string[]) => items(...lines).map(({ config }) => config as LinesConfig);

const poll = { correct: null, several: false, seconds: null, points: 1000 };

describe('a poll in our own syntax', () => {
  it('is a heading with a list', () => {
    const notes = [
      '# Week 3',
      '',
      '## Poll: Which shell do you use?',
      '',
      '- bash',
      '- zsh',
      '',
      'On.',
    ];
    expect(items(...notes)).toEqual([
      {
        id: expect.any(String),
        type: 'choice',
        origin: 'written',
        line: 3,
        lineEnd: 6,
        section: 'Week 3',
        rule: 'own-syntax',
        reason: 'Your notes have this as “Poll:”.',
        config: { ...poll, prompt: 'Which shell do you use?', choices: ['bash', 'zsh'] },
      },
    ]);
  });

  it('is a bold line with a list, the question inside or behind', () => {
    const expected = [{ ...poll, prompt: 'Which shell?', choices: ['bash', 'zsh'] }];
    expect(choices('**Poll: Which shell?**', '', '- bash', '- zsh')).toEqual(expected);
    expect(choices('**Poll:** Which shell?', '- bash', '- zsh')).toEqual(expected);
  });

  it('is answered with yes or no when it has no list', () => {
    expect(choices('### Poll: Have you used ssh?')[0]?.choices).toEqual(['Yes', 'No']);
    expect(choices('### Poll: Have you used ssh?', '', 'Options: none')[0]?.choices).toEqual([]);
  });

  it('stands as its own question, which no other rule takes again', () => {
    const notes = [
      '### Poll: How many of you have used ssh? Raise your hand.',
      '',
      '- Often',
      '- Never',
    ];
    expect(items(...notes)).toMatchObject([{ rule: 'own-syntax' }]);
  });
});

describe('a quiz question in our own syntax', () => {
  it('has ticked options, a time, points and a reason why', () => {
    expect(
      choices(
        '### Quiz 2: What does `ls` show?',
        '',
        '- [x] Files',
        '- [ ] Processes',
        '- [X] Folders',
        '',
        'Seconds: 20 s',
        'Points: 500',
        '',
        '> Why: It **lists**',
        '> a folder.',
      ),
    ).toEqual([
      {
        prompt: 'What does `ls` show?',
        choices: ['Files', 'Processes', 'Folders'],
        correct: [0, 2],
        several: true,
        seconds: 20,
        points: 500,
        explanation: 'It **lists**\na folder.',
      },
    ]);
  });

  it('may have text and code under its heading', () => {
    const [quiz] = items(
      '### Quiz',
      '',
      'Look at this.',
      '',
      'What does it print?',
      '',
      '```js',
      'print(1)',
      '```',
      '',
      '- [x] 1',
      '- [ ] 2',
    );
    expect(quiz).toMatchObject({
      codeLine: 7,
      codeLineEnd: 9,
      config: {
        prompt: 'Look at this.\n\nWhat does it print?',
        code: { language: 'js', text: 'print(1)' },
      },
    });
  });

  it('takes its key from letters, and says whether several may be chosen', () => {
    const [quiz] = choices(
      '### Quiz: Which?',
      '',
      '- a',
      '- b',
      '- c',
      '',
      'Right: c',
      'Several: yes',
    );
    expect(quiz).toMatchObject({ correct: [2], several: true });
  });

  it('keeps seconds and points within what a question may have', () => {
    const ask = ['### Quiz: Which?', '', '- [x] a', '- [ ] b', ''];
    expect(choices(...ask, 'Seconds: 1')[0]?.seconds).toBe(5);
    expect(choices(...ask, 'Seconds: 99999')[0]?.seconds).toBe(3600);
    expect(choices(...ask, 'Points: 0')[0]?.points).toBe(0);
  });

  it('without a ticked option is a poll, and the reason says so', () => {
    const [quiz] = items('### Quiz: Which one?', '', '- [ ] a', '- [ ] b');
    expect(quiz).toMatchObject({ config: { correct: null } });
    expect(quiz?.reason).toMatch(/counts as a poll/);
  });

  it('leaves a direction and a comment out', () => {
    const notes = [
      '### Quiz: Which?',
      '',
      '*(read aloud)*',
      '<!-- new -->',
      '',
      '- [x] a',
      '- [ ] b',
    ];
    expect(choices(...notes)[0]?.prompt).toBe('Which?');
  });

  it('ends before the next question, and before text behind its list', () => {
    const notes = ['### Quiz: A?', '', '- [x] a', '- [ ] b', '', 'Text.', '', 'Seconds: 9'];
    expect(items(...notes)).toMatchObject([{ lineEnd: 4, config: { seconds: null } }]);
    expect(items('**Poll: A?**', '', '**Poll: B?**')).toHaveLength(2);
  });
});

describe('a question for lines in our own syntax', () => {
  it('says where each problem is, and why', () => {
    const [spot] = spots(
      '### Spot: What is wrong?',
      '',
      '```dockerfile',
      'FROM node',
      'COPY . .',
      'CMD node a.js',
      '```',
      '',
      '- line 1: No version',
      '  > Why: Builds change.',
      '- lines 2-3: Too early',
      '- missing: No USER line',
      '- `CMD node a.js` has a shell',
      '',
      'Seconds: 90',
    );
    expect(spot).toEqual({
      prompt: 'What is wrong?',
      code: { language: 'dockerfile', text: 'FROM node\nCOPY . .\nCMD node a.js' },
      problems: [
        { text: 'No version', explanation: 'Builds change.', lines: [1] },
        { text: 'Too early', lines: [2, 3] },
        { text: 'No USER line', lines: null },
        { text: '`CMD node a.js` has a shell', lines: [3] },
      ],
      seconds: 90,
      points: 1000,
    });
  });

  it('drops lines that the code does not have', () => {
    const spot = ['### Spot: What?', '', '```', 'a', '```', '', '- lines 1, 7: b', '- line 9: c'];
    expect(spots(...spot)[0]?.problems).toEqual([
      { text: 'b', lines: [1] },
      { text: 'c', lines: null },
    ]);
  });

  it('may say that there are no problems yet', () => {
    const spot = ['### Spot: What?', '', '```', 'a', '```', ''];
    expect(spots(...spot, 'Problems: none')[0]?.problems).toEqual([]);
    expect(spots(...spot)).toEqual([]);
  });
});

describe('no question', () => {
  it.each([
    ['a section called “Quiz”', ['## Quiz', '', 'Next week.', '', '- bring a pen', '- be on time']],
    ['a section called “Poll results”', ['## Poll results', '', '- 10', '- 20']],
    ['a quiz that lists its topics', ['## Quiz: week 3', '', '- loops', '- lists']],
    ['a label in code', ['```', '### Quiz: A?', '- [x] a', '- [ ] b', '```']],
    [
      'a quiz with eleven options',
      ['### Quiz: A?', '', ...'abcdefghijk'.split('').map((o) => `- [x] ${o}`)],
    ],
    ['a spot without code', ['### Spot: What?', '', '- line 1: a']],
  ])('is made of %s', (_name, notes) => {
    expect(items(...notes)).toEqual([]);
  });
});
