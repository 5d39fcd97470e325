import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '@/activities/rules';
import { readLecture } from './read-lecture';

const MEGABYTE = 1024 * 1024;
const bytes = (text: string) => new TextEncoder().encode(text);

function lecture(text: string, fileName?: string) {
  const reading = readLecture(bytes(text), { fileName });
  if (!reading.ok) throw new Error(reading.code);
  return reading.lecture;
}

/** What must hold for any notes. */
function checkReading(input: Uint8Array) {
  const reading = readLecture(input);
  if (!reading.ok) return;
  const lineCount = reading.text.split(/\r\n|\r|\n/).length;
  let before = 0;
  for (const item of reading.lecture.activities) {
    expect(item.line).toBeGreaterThanOrEqual(Math.max(1, before));
    expect(item.lineEnd).toBeGreaterThanOrEqual(item.line);
    expect(item.lineEnd).toBeLessThanOrEqual(lineCount);
    expect(rulesOf(item.type).config.safeParse(item.config).success).toBe(true);
    expect(item.reason).not.toBe('');
    before = item.line;
  }
  expect(new Set(reading.lecture.activities.map(({ id }) => id)).size).toBe(
    reading.lecture.activities.length,
  );
  for (const section of reading.lecture.outline) {
    expect(section.lineEnd).toBeGreaterThanOrEqual(section.line);
  }
}

describe('lecture notes', () => {
  const notes = [
    '# Packets (90 min)',
    '',
    '> "Welcome."',
    '',
    '## Warm-up (10 min)',
    '',
    '**Ask the class:**',
    '',
    '> "Who has ever looked at a packet?"',
    '',
    '*(count)*',
    '',
    '### Quiz: What carries a packet?',
    '',
    '- [x] A frame',
    '- [ ] A socket',
    '',
    'Seconds: 20',
  ].join('\n');

  it('become title, outline with speaker notes, and activities in the order of their lines', () => {
    const { title, encoding, outline, activities } = lecture(notes);
    expect(title).toBe('Packets');
    expect(encoding).toEqual({ read: 'utf-8', repaired: null, restored: 0 });
    expect(outline).toEqual([
      {
        title: 'Packets',
        level: 1,
        line: 1,
        lineEnd: 4,
        minutes: 90,
        notes: [{ kind: 'say', text: 'Welcome.', line: 3 }],
      },
      {
        title: 'Warm-up',
        level: 2,
        line: 5,
        lineEnd: 18,
        minutes: 10,
        notes: [
          { kind: 'say', text: 'Who has ever looked at a packet?', line: 9 },
          { kind: 'do', text: 'count', line: 11 },
        ],
      },
    ]);
    expect(activities.map(({ origin, line, section }) => [origin, line, section])).toEqual([
      ['found', 9, 'Warm-up'],
      ['written', 13, 'Warm-up'],
    ]);
  });

  it('give the same with other line ends', () => {
    const reading = lecture(notes);
    expect(lecture(notes.replaceAll('\n', '\r\n'))).toEqual(reading);
    expect(lecture(notes.replaceAll('\n', '\r'))).toEqual(reading);
  });

  it('have a section for what stands before the first heading', () => {
    const { title, outline } = lecture('> "Hello."\n\nText.\n', 'my-notes.md');
    expect(title).toBe('My notes');
    expect(outline).toEqual([
      expect.objectContaining({ title: 'My notes', line: 1, notes: [expect.anything()] }),
    ]);
  });

  it('that are no text are refused', () => {
    expect(readLecture(new Uint8Array())).toMatchObject({ ok: false, code: 'empty-file' });
  });
});

describe('anything at all', () => {
  it('of random bytes is read or refused, and never throws', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), checkReading), { numRuns: 1500 });
  });

  it('of random Markdown is read', () => {
    const piece = fc.constantFrom(
      ...['# ', '## Quiz: ', '### Poll: who?', '### Spot: ', '**Ask the class:**', '- ', '- [x] '],
      ...['1. ', '> ', '> "', '"', '```', '```js', '~~~', '    ', '\t', '---', '===', '| a | b |'],
      ...['|---|---|', '<!-- ', '-->', '<details>', '</details>', '*(', ')*', '(10 min)', '\\'],
      ...['How many of you like it? ', 'Raise your hand. ', 'Who has used it?', 'FROM x', 'a = 1'],
      ...['There are two bugs in this code. ', 'Can you spot them?', 'Problem 1: a', 'Solution:'],
      ...['> Why: b', 'Seconds: 5', 'Options: none', 'line 1: ', 'missing: ', '\n', '\n', '\n\n'],
      ...[
        '┌──┐',
        '│ a  b │',
        '├──┤',
        '└──┘',
        '+--+',
        '| a |',
        '└─ a',
        '  ',
        '────  ────',
        'Step 1: ',
      ],
      ...[
        'MISTAKE: a b c d',
        'FIX: ',
        'Myth: ',
        'Fact: ',
        ' → ',
        ' = ',
        '  ← ',
        ': 5 MB',
        '**a**: ',
      ],
      ...['\r\n', '\r', 'é', 'Ã©', 'â€œ', '🐳', '\u00A0', '\u2028', ' ', ':', '?', '`', '**', '_'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) =>
        checkReading(bytes(pieces.join(''))),
      ),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['letters', 'a'],
    ['questions', 'who has used it? '],
    ['emphasis', '*a_(['],
    ['brackets', '![](<'],
    ['backticks', '`a'],
    ['damage', 'Ã©â€œ'],
    ['cues', 'ask: raise your hand if five things wrong '],
    ['arrows', 'a → '],
    ['dashes', '-'],
    ['boxes', '┌─┐ '],
    ['borders', '+--'],
    ['gaps', 'a  '],
    ['equations', 'a = b: '],
    ['likenesses', 'a is like b. '],
  ])('on one long line of %s is read', (_name, piece) => {
    const text = piece.repeat(MEGABYTE / bytes(piece).length);
    expect(readLecture(bytes(text)).ok).toBe(true);
  });

  it.each([
    ['quotes', '> a\n'],
    ['lazy quotes', '>\na\n'],
    ['items', '- a\n'],
    ['headings', '# a (1 min)\n'],
    ['fences', '```\n'],
    ['rows', '| a |\n|---|\n'],
    ['comments', '<!--\n'],
    ['terms', '- **a b**: a text about it\n'],
    ['other terms', '```\nalpha   one\nbeta    two\ngamma   three\n```\n'],
    ['boxes', '```\n┌──┐ ┌──┐\n│ a│ │ b│\n└──┘ └──┘\n```\n'],
    ['steps', 'Step 1: a\nStep 2: b\nStep 3: c\n\n'],
    ['mistakes', 'Mistake: a b\n\nFix: c d\n\n'],
    ['table rows', '| a | b | c |\n|---|---|---|\n| d | e | f |\n'],
    ['sizes', '- a: 5 MB\n- b: 6 MB\n'],
    ['changes', 'Before:\n```js\na\nb\n```\nAfter:\n```js\na\nc\n```\n`c`\n\n'],
    ['polls', '### Poll: a?\n\n'],
    [
      'asks',
      '```js\na\n```\nThere are two bugs in this code. Can you spot them?\n\n1. a\n2. b\n\n',
    ],
  ])('of very many %s is read', (_name, piece) => {
    expect(readLecture(bytes(piece.repeat(MEGABYTE / 4 / piece.length))).ok).toBe(true);
  });

  it.each([
    ['quotes', '>'.repeat(100_000)],
    ['quotes and items', '> - '.repeat(50_000)],
    ['items', Array.from({ length: 1000 }, (_, at) => `${' '.repeat(2 * at)}- a`).join('\n')],
  ])('nested without end is read: %s', (_name, text) => {
    expect(readLecture(bytes(`${text} a`)).ok).toBe(true);
  });
});
