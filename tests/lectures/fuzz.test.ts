import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '@/activities/rules';
import { readLecture } from '@/lecture/read-lecture';
import { hardNotes, hardPieces } from '../load/import/hard-notes';
import { testLectures } from './expected-ask';

const bytes = (text: string) => new TextEncoder().encode(text);
/** Reading may take this long for each 100 KB, on a machine that does other things as well. */
const MOST_MS = 2000;

/** Reads or refuses with a sentence, in time; what it finds is valid and stands in the notes. */
function checkReading(input: Uint8Array) {
  const start = process.cpuUsage();
  const reading = readLecture(input);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(MOST_MS * Math.max(1, input.length / 100_000));
  if (!reading.ok) {
    expect(reading.message).toMatch(/\.$/);
    return;
  }
  const lineCount = reading.text.split(/\r\n|\r|\n/).length;
  for (const item of reading.lecture.activities) {
    expect(item.line).toBeGreaterThanOrEqual(1);
    expect(item.lineEnd).toBeGreaterThanOrEqual(item.line);
    expect(item.lineEnd).toBeLessThanOrEqual(lineCount);
    expect(rulesOf(item.type).config.safeParse(item.config).success).toBe(true);
    expect(item.config.prompt.trim()).not.toBe('');
  }
}

function asks(input: Uint8Array) {
  const reading = readLecture(input);
  if (!reading.ok) throw new Error(reading.message);
  return reading.lecture.activities.map(({ id, line }) => [id, line]);
}

const lectures = testLectures();

describe('notes of any kind', () => {
  it('made of what questions are made of are read', () => {
    const piece = fc.constantFrom(
      ...['::: challenge\n', '::: solution\n', ':::\n', '.question[', ']\n', '???\n', 'Note: '],
      ...[
        '<details>\n',
        '<summary>Answer</summary>',
        '</details>\n',
        '??? tip "Réponse"\n',
        '    ',
      ],
      ...['```{admonition} Answer\n', '```\n', '{: .solution}\n', '> ', '> > ', '\n---\n', '\n\n'],
      ...['## Quiz 3\n', '### Correct answer\n', '## Answers\n', '## FAQ\n', '**Ask the class:** '],
      ...[
        'A) ',
        'B) ',
        '- (A) ',
        '- **B.** ',
        'a) ',
        '1. ',
        '2. ',
        '- [x] ',
        '- [ ] ',
        '| A | b |\n',
      ],
      ...['[[X]] ', '[[a|(b)]]', '[( )] ', '{=a ~b}', '{T}', '= 1 +- 2', '✓', '(correct)', '**'],
      ...[
        'Which of these? ',
        'What does it print?\n',
        'True or false: ',
        'Frage 2: ',
        'Answer: B\n',
        '{::solution}\n',
        '{:/solution}\n',
        '# Solutions\n',
        '## Review questions\n',
        '**Name two of them!**\n\n',
        '☐ yes ☐ no\n',
      ],
      ...[
        'The answer is C. ',
        'La solución es 2. ',
        '→ 401',
        '(401.)',
        '1-b, 2-c',
        'print(1) # => 1',
      ],
      ...['{{% expand "Réponse" %}}\n', '{{% /expand %}}\n', '=== "Solution"\n', '<v-click>\n'],
      ...['</v-click>\n', '{{ multi_qcm([["?", ["a", "b"], [1]]]) }}\n', '## Kontrollfragen\n'],
      ...[
        'question: "a?"\noptions: [x, y]\nanswer: 1\n',
        'question("?", answer("a"))',
        '**Was?** ',
      ],
      ...['Vrai ou faux ?\n', 'Hand hoch, wer ', 'Réponses : 1. vrai, 2. faux\n'],
      ...[
        '`A` 0 · ',
        '`B` 1 · ',
        '**Setup line:**\n',
        '> *"Line 4: ',
        'It returns 8. ',
        '[[?]] hint\n',
      ],
      ...['In this lecture:\n', 'Have you ever ', 'Name two of ', '## Q1 - Answer\n', '. . .\n'],
      ...[
        '!!! question "Which one?"\n',
        '{{ correction(True, "',
        '") }}',
        'Explain why. ',
        'Q3. ',
        'line 2 ',
        '{:.output}\n',
        'Discuss it with your neighbour. ',
        '### Question\n',
        '### Scenario\n',
        '<img src="a.png">',
      ],
      ...['☝️ ', '🙋 ', '\u0000', '\uFEFF', '\r\n', '\r', 'é', 'Ã©', '$$', '`', '___', '…', 'word '],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) =>
        checkReading(bytes(pieces.join(''))),
      ),
      { numRuns: 2000 },
    );
  });

  it.each(
    lectures
      .filter(({ bytes: all }) => all.length < 1000)
      .map(({ name, bytes: all }) => ({ name, all })),
  )('cut off at any byte are read: $name', ({ all }) => {
    for (let length = 0; length <= all.length; length++) checkReading(all.subarray(0, length));
  });

  // A prime step meets every kind of place, in the middle of characters, words and boxes.
  it.each(lectures)('cut off anywhere are read: $name', ({ bytes: all }) => {
    for (let length = 0; length <= all.length; length += 101) checkReading(all.subarray(0, length));
  });

  it('of all lectures after one another, cut off somewhere, are read', () => {
    const long = Buffer.concat(lectures.map(({ bytes: all }) => all));
    for (let length = long.length; length > 0; length -= 10_007) {
      checkReading(long.subarray(0, length));
    }
  });

  it.each([
    ['a mark of the byte order', (text: string) => iconv.encode(text, 'utf8', { addBOM: true })],
    ['UTF-16', (text: string) => iconv.encode(text, 'utf16le', { addBOM: true })],
    [
      'UTF-16, the other way round',
      (text: string) => iconv.encode(text, 'utf16be', { addBOM: true }),
    ],
    ['line ends of Windows', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['line ends of old', (text: string) => Buffer.from(text.replaceAll('\n', '\r'))],
  ])('ask the same with %s', (_name, encode) => {
    for (const { name, bytes: all } of lectures) {
      const text = new TextDecoder().decode(all).replaceAll('\r\n', '\n');
      expect([name, asks(encode(text))]).toEqual([name, asks(Buffer.from(text))]);
    }
  });

  it('cut out of any lecture, in any encoding, with any line ends, are read', () => {
    const encoding = fc.constantFrom('utf8', 'utf16le', 'utf16be', 'win1252', 'win1254', 'latin1');
    const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
    const cut = fc.tuple(fc.nat(3000), fc.nat(3000));
    fc.assert(
      fc.property(
        fc.constantFrom(...lectures),
        encoding,
        lineEnd,
        cut,
        fc.boolean(),
        ({ bytes: all }, name, end, [from, length], addBOM) => {
          const text = new TextDecoder().decode(all).replace(/\r?\n/g, end);
          checkReading(iconv.encode(text.slice(from, from + length), name, { addBOM }));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('of two encodings, with bytes between, are read', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...lectures),
        fc.constantFrom(...lectures),
        fc.uint8Array({ maxLength: 50 }),
        ({ bytes: first }, { bytes: second }, between) => {
          const other = iconv.encode(new TextDecoder().decode(second), 'win1252');
          checkReading(Buffer.concat([first, between, other]));
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each(Object.entries(hardPieces))('repeated without end are read: %s', (_name, piece) => {
    checkReading(bytes(hardNotes(piece, 100)));
    checkReading(bytes(piece.replaceAll('\n', ' ').repeat(100_000 / piece.length)));
  });

  it.each([
    ['quotes', '> '.repeat(100_000)],
    ['divs', '::: challenge\n'.repeat(10_000)],
    [
      'toggles',
      Array.from({ length: 400 }, (_, at) => `${' '.repeat(at * 4)}??? a "b"`).join('\n'),
    ],
    ['white space', `Which?\n\nA) a${' '.repeat(100_000)}b\nB) b\n\n=${' '.repeat(100_000)}`],
    ['tags', '<details><'.repeat(10_000)],
  ])('nested without end are read: %s', (_name, text) => {
    checkReading(bytes(`${text}\nWhat is it?`));
  });
});
