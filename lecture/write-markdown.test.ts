import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityTypes, rulesOf } from '@/activities/rules';
import type { ActivityConfig } from '@/domain/activity';
import { codeLines } from '@/domain/code-block';
import { readLecture } from './read-lecture';
import { writeMarkdown } from './write-markdown';

type Typed = { type: string };
type Written = { type: string; config: ActivityConfig; section: string };

const bytes = (text: string) => new TextEncoder().encode(text);

function again(activities: Written[]): { type: string; config: ActivityConfig }[] {
  const reading = readLecture(bytes(writeMarkdown({ title: 'A deck', activities })));
  if (!reading.ok) throw new Error(reading.message);
  return reading.lecture.activities.map(({ type, config }) => ({ type, config }));
}

/** Words that mean something in Markdown or in our own syntax, mixed with any text. */
const tricky = fc.constantFrom(
  ...[
    '- ',
    '- [x] ',
    '- [ ] ',
    '1. ',
    '# ',
    '## Quiz: ',
    '**Poll: a**',
    '> ',
    '> Why: ',
    '```',
    '~~~',
  ],
  ...[
    '---',
    '===',
    '- - -',
    '***',
    '| a | b |',
    '|---|---|',
    '<!--',
    '-->',
    '<details>',
    '    ',
    '\t',
  ],
  ...[
    '\\',
    '\\\\- ',
    'Seconds: 30',
    'Options: none',
    'Right: A',
    'If below: 5 % -> a',
    `Image B: ![a](/api/images/${'x'.repeat(43)} "3x4")`,
    'Confidence: yes',
    'line 3: ',
    'missing: ',
    'Why: ',
  ],
  ...[
    '*(aside)*',
    ' #',
    ' ## ',
    '{#id}',
    '`',
    '`a`',
    '$',
    '&amp;',
    '\n',
    '\n\n',
    '\r',
    '\r\n',
    '\u00A0',
    ' ',
  ],
  ...['\u2028', '\uFEFF', 'é', '—', '🐳', 'Poll', ':', '?', 'How many of you? Raise your hand.'],
  ...['There are two bugs in this code. Can you spot them?', '+++', '(10 min)', '::: challenge'],
);
const piece = fc.oneof(
  { weight: 3, arbitrary: tricky },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);
const text = (maxLength: number) =>
  fc
    .array(piece, { maxLength: 8 })
    .map((pieces) => pieces.join('').replace(/\0/g, '').slice(0, maxLength).toWellFormed());
const filled = (maxLength: number) =>
  text(maxLength)
    .map((value) => value.trim())
    .filter((value) => value !== '');

const base = {
  prompt: text(300),
  seconds: fc.option(fc.integer({ min: 5, max: 3600 })),
  points: fc.oneof(fc.constant(1000), fc.integer({ min: 0, max: 10_000 })),
  explanation: fc.option(text(300), { nil: undefined }),
  confidence: fc.constantFrom(true as const, undefined),
  branch: fc.option(
    fc.record({
      below: fc.integer({ min: 1, max: 100 }),
      to: filled(60)
        .map((title) => title.replace(/[\r\n]/g, ' ').trim())
        .filter((title) => title !== ''),
    }),
    { nil: undefined },
  ),
};
const code = fc.record({
  language: fc.oneof(fc.constantFrom('', 'python', 'c++', 'c#', 'js {1}'), text(40)),
  text: text(300).filter((value) => value !== ''),
});
const indices = (length: number) =>
  length === 0
    ? fc.constant(null)
    : fc.option(fc.array(fc.integer({ min: 0, max: length - 1 }), { minLength: 1, maxLength: 5 }));

const image = fc.record({
  id: fc.constant('x'.repeat(43)),
  alt: filled(200),
  width: fc.integer({ min: 1, max: 8192 }),
  height: fc.integer({ min: 1, max: 8192 }),
});

const imagesFor = (choices: string[]) =>
  fc.array(fc.option(image, { freq: 1 }), {
    ...{ minLength: choices.length, maxLength: choices.length },
  });

const choice = fc
  .record({
    ...base,
    code: fc.option(code, { nil: undefined }),
    choices: fc.array(filled(200), { maxLength: 10 }),
    several: fc.boolean(),
    output: fc.constantFrom(true, undefined),
    image: fc.option(image, { nil: undefined }),
  })
  .chain((config) =>
    fc
      .tuple(indices(config.choices.length), imagesFor(config.choices))
      .map(([correct, images]) => ({
        type: 'choice',
        config: {
          ...config,
          correct,
          ...(images.some((one) => one !== null) && { images }),
          // What a program prints may begin with blanks.
          choices: config.choices.map((text, at) =>
            config.output && at % 2 === 0 ? `  ${text}` : text,
          ),
        },
      })),
  );

const lines = fc.record({ ...base, code }).chain((config) => {
  const line = fc.integer({ min: 1, max: codeLines(config.code.text).length });
  const problem = fc.record({
    text: filled(200),
    explanation: fc.option(text(200), { nil: undefined }),
    lines: fc.option(fc.array(line, { minLength: 1, maxLength: 5 })),
  });
  const fixed = fc.option(
    text(200).filter((value) => value !== ''),
    { nil: undefined },
  );
  return fc.tuple(fc.array(problem, { maxLength: 6 }), fixed).map(([problems, repaired]) => ({
    type: 'lines',
    config: { ...config, problems, fixed: repaired },
  }));
});

const number = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
);
const distance = fc.double({ min: 0, max: 1e9, noNaN: true });
const numeric = fc
  .record({
    ...base,
    code: fc.option(code, { nil: undefined }),
    correct: fc.option(number),
    unit: text(20).map((value) => value.replace(/[\r\n\u2028\u2029]/g, '').trim()),
    tolerance: fc.oneof(fc.constant(0), distance),
    more: fc.option(fc.double({ min: 1, max: 1e9, noNaN: true })),
  })
  .map(({ more, ...config }) => ({
    type: 'numeric',
    config: { ...config, reach: more === null ? null : config.tolerance + more },
  }));

const lineText = (maxLength: number) =>
  filled(maxLength)
    .map((value) => value.replace(/[\r\n\u2028\u2029]/g, '').trim())
    .filter((value) => value !== '');
const order = fc.oneof(
  fc.record({
    ...base,
    code: fc.option(code, { nil: undefined }),
    items: fc.array(lineText(100), { maxLength: 10 }),
    program: fc.constant(null),
  }),
  fc
    .record({
      ...base,
      lines: fc.array(fc.tuple(lineText(60), fc.integer({ min: 0, max: 8 })), { maxLength: 8 }),
      distractors: fc.array(lineText(60), { maxLength: 4 }),
      language: code.map(({ language }) => language),
      indentation: fc.boolean(),
    })
    .map(({ lines: written, distractors, language, indentation, ...config }) => {
      const items = written.map(([text]) => text);
      const indents = written.map(([, indent]) => indent);
      const wrong = distractors.filter((line) => !items.includes(line));
      return { ...config, items, program: { language, indents, distractors: wrong, indentation } };
    }),
);
const ordered = order.map((config) => ({ type: 'order', config }));

const arrows = fc.tuple(
  lineText(40),
  fc.constantFrom('', ' -> ', '-> ', ' \\=> ', ' →'),
  lineText(40),
);
const side = arrows.map((parts) => parts.join('').trim());
const match = fc
  .record({
    ...base,
    code: fc.option(code, { nil: undefined }),
    pairs: fc.array(fc.record({ item: side, target: side }), { maxLength: 6 }),
    more: fc.uniqueArray(side, { maxLength: 4 }),
  })
  .map(({ more, ...config }) => {
    const taken = config.pairs.map(({ target }) => target);
    return {
      type: 'match',
      config: { ...config, extra: more.filter((target) => !taken.includes(target)) },
    };
  });

const scale = fc
  .record({
    ...base,
    code: fc.option(code, { nil: undefined }),
    statements: fc.array(lineText(80), { maxLength: 8 }),
    low: fc.oneof(fc.constant('Disagree'), lineText(40)),
    high: fc.oneof(fc.constant('Agree'), lineText(40)),
  })
  .map((config) => ({ type: 'scale', config }));

const words = fc
  .record({
    ...base,
    code: fc.option(code, { nil: undefined }),
    mode: fc.constantFrom('answer', 'cloud', 'wall'),
    some: fc.array(lineText(80), { maxLength: 6 }),
    caseMatters: fc.boolean(),
    accentsMatter: fc.boolean(),
    typos: fc.boolean(),
    length: fc.integer({ min: 1, max: 200 }),
    filter: fc.subarray(['en', 'de', 'fr', 'es']),
  })
  .map(({ some, ...config }) => ({
    type: 'text',
    config: { ...config, accepted: config.mode === 'answer' ? some : [] },
  }));

const types = [choice, lines, match, numeric, ordered, scale, words];
const deck = fc.array(fc.oneof(...types), { minLength: 1, maxLength: 4 }).map((activities) =>
  activities.map(({ type, config }) => ({
    type,
    config: rulesOf(type).config.parse(config),
    section: 'Part 1',
  })),
);

it('every type of activity is written and read', () => {
  const tried = types.map((arbitrary) => fc.sample(arbitrary as fc.Arbitrary<Typed>, 1)[0]?.type);
  expect(tried).toEqual(activityTypes);
});

describe('a deck that is written as Markdown and read again', () => {
  it('holds the same activities', () => {
    fc.assert(
      fc.property(deck, (activities) => {
        expect(again(activities)).toEqual(activities.map(({ type, config }) => ({ type, config })));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '!\n\uFEFF\r\n- ',
    'a\n\u00A0\nb',
    '\n\na\n\n',
    '### Quiz: b',
    '**Poll: b?**',
    'Seconds: 20',
    '> Why: b',
    '*(aside)*',
    '\\- a',
    'a\n---\nb',
    '- [x] a',
    '```\ncode\n```',
    '    indented',
  ])('holds the prompt, the options and the explanation %j', (nasty) => {
    const base = { prompt: nasty, seconds: 20, points: 500, explanation: nasty };
    const choices = [nasty.trim(), `${nasty}2`.trim(), '[ ] c'];
    const poll = { ...base, choices, correct: null, several: true };
    const quiz = { ...base, choices, correct: [2, 0], several: false };
    const spot = {
      ...base,
      code: { language: 'a b', text: nasty },
      problems: [
        { text: nasty.trim(), explanation: nasty, lines: null },
        { text: `line 1: ${nasty}`.trim(), lines: [1] },
      ],
    };
    const activities = [
      { type: 'choice', config: poll, section: 'Part 1' },
      { type: 'choice', config: quiz, section: 'Part 1' },
      { type: 'lines', config: spot, section: 'Part 2' },
    ];
    expect(again(activities)).toEqual(activities.map(({ type, config }) => ({ type, config })));
  });

  it.each(['! -', '\u2028a', 'a\u2029b', '"a" b', '-> b'])(
    'holds the section %j to go to',
    (to) => {
      const base = { prompt: 'a?', seconds: 20, points: 500, branch: { below: 1, to } };
      const config = rulesOf('choice').config.parse({
        ...base,
        choices: ['b', 'c'],
        correct: [0],
        several: false,
      });
      const [read] = again([{ type: 'choice', config, section: 'Part 1' }]);
      expect(read?.config).toEqual(config);
    },
  );

  it('becomes the Markdown that a lecturer would write', () => {
    const config = {
      prompt: 'Which *one* runs?',
      code: { language: 'js', text: 'let a' },
      choices: ['`a`', 'b'],
      correct: [0],
      several: false,
      seconds: 20,
      points: 1000,
      explanation: 'It does.',
    };
    const activities = [{ type: 'choice', config, section: 'Part 1' }];
    expect(writeMarkdown({ title: 'A deck', activities })).toBe(
      [
        '# A deck',
        '## Part 1',
        '### Quiz: Which *one* runs?',
        '```js\nlet a\n```',
        '- [x] `a`\n- [ ] b',
        'Seconds: 20',
        '> Why: It does.\n',
      ].join('\n\n'),
    );
  });

  it('keeps its title and sections, even where they look like questions', () => {
    const config = { prompt: 'a?', choices: ['b', 'c'], correct: null, several: false };
    const item = { type: 'choice', config: { ...config, seconds: null, points: 1000 } };
    const activities = [
      { ...item, section: 'Quiz' },
      { ...item, section: 'Poll: d?' },
    ];
    const text = writeMarkdown({ title: 'Quiz: e?', activities });
    const reading = readLecture(bytes(text));
    expect(reading.ok && reading.lecture.title).toBe('Quiz: e?');
    expect(reading.ok && reading.lecture.activities.map(({ section }) => section)).toEqual([
      'Quiz.',
      'Poll: d?',
    ]);
  });
});
