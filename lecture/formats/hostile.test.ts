import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Cells, workbook, workbookParts } from '@/tests/support/workbook';
import { readLecture } from '../read-lecture';
import { readReveal } from './reveal/read-reveal';

const KAHOOT: Record<number, Cells> = {
  8: ['', 'Question', 'Answer 1', 'Answer 2', 'Time limit (sec)', 'Correct answer(s)'],
  9: [1, 'Up?', 'Yes', 'No', 20, 1],
};
const SHEET = 'xl/worksheets/sheet1.xml';
const sound = workbook(KAHOOT);

/** What becomes of the bytes, and that it took less than two seconds of the processor. */
function outcome(bytes: Uint8Array): string {
  const start = process.cpuUsage();
  const reading = readLecture(bytes);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(2000);
  return reading.ok ? `${reading.lecture.activities.length} read` : reading.code;
}

const withSheet = (xml: string) => zipSync({ ...workbookParts(KAHOOT), [SHEET]: strToU8(xml) });
const inSheet = (rows: string) =>
  withSheet(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);

describe('a hostile or damaged workbook', () => {
  it('is refused when it unpacks to far more than it is', () => {
    expect(outcome(sound)).toBe('1 read');
    expect(outcome(withSheet(' '.repeat(64 * 1024 * 1024)))).toBe('unreadable-file');
  });

  it('is refused when an entry is larger than its directory says', () => {
    const bomb = withSheet(' '.repeat(64 * 1024 * 1024));
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at + 46 < bomb.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    }
    expect(outcome(bomb)).toBe('unreadable-file');
  });

  it('is refused when it has too many entries', () => {
    const many = Object.fromEntries(
      Array.from({ length: 2000 }, (_, at) => [`x/${at}`, new Uint8Array(0)]),
    );
    expect(outcome(zipSync({ ...workbookParts(KAHOOT), ...many }))).toBe('unreadable-file');
  });

  it('is refused with a document type: nothing is declared, expanded or fetched', () => {
    const laughs = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const outside = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    for (const type of [laughs, outside]) {
      expect(outcome(withSheet(`${type}<worksheet><sheetData/></worksheet>`))).toBe(
        'unreadable-file',
      );
    }
  });

  it('is refused when it is nested without end', () => {
    expect(outcome(withSheet('<a>'.repeat(200_000)))).toBe('unreadable-file');
  });

  it('has no more rows and columns than a quiz can have', () => {
    const far = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>';
    expect(outcome(inSheet(far))).toBe('binary-file');
    const many = Array.from({ length: 20_000 }, (_, at) => `<row r="${at + 1}"/>`).join('');
    expect(outcome(inSheet(many))).toBe('binary-file');
    expect(outcome(inSheet('<row/>'.repeat(500_000)))).toBe('unreadable-file');
  });

  it('never throws and never hangs, wherever it is cut off', () => {
    for (let length = 0; length < sound.length; length++) outcome(sound.subarray(0, length));
  });

  it('never throws and never hangs with any bytes changed', () => {
    const change = fc.tuple(fc.nat(sound.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = sound.slice();
        for (const [at, value] of changes) bytes[at] = value;
        outcome(bytes);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a hostile or cut off text', () => {
  const quoted = 'Question Text,Question Type,Option 1,Option 2,Correct Answer\n';
  const size = 200_000;
  it.each([
    ['quotes', quoted + '"'.repeat(size)],
    ['open quotes', `${quoted}${'"a,\n'.repeat(size / 4)}`],
    ['commas', quoted + ','.repeat(size)],
    ['braces', `::a::b {=c ~d}\n\n${'{'.repeat(size)}`],
    ['signs', `::a::b {${'=~'.repeat(size / 2)}}`],
    ['hashes', `::a::b {=c${'#'.repeat(size)}}`],
    ['colons', `${'::'.repeat(size / 2)}b {=c ~d}`],
    ['backslashes', `::a::b {=c ~${'\\'.repeat(size)}}`],
    ['tags', `::a::[html]${'<b'.repeat(size / 2)} {=c ~d}`],
    ['fences', `::a::[markdown]${'```\\n'.repeat(size / 5)} {=c ~d}`],
    ['entities', `::a::[html]${'&'.repeat(size)} {=c ~d}`],
    ['categories', '$CATEGORY: a/b\n\n'.repeat(size / 16)],
    ['slashes', `$CATEGORY: ${'/'.repeat(size)}\n\n::a::b {=c ~d}`],
    ['answers', 'What?\nA. a\nB. b\nANSWER: A\n\n'.repeat(size / 32)],
    ['brackets', `{"exportVersion":1,"quiz":{"questions":[${'['.repeat(size)}`],
    ['nested', `${'{"a":'.repeat(size / 5)}`],
  ])('made of %s is read or refused in time', (_, text) => {
    outcome(new TextEncoder().encode(text));
  });

  it('is read as far as it goes, wherever a CSV or GIFT file is cut off', () => {
    const csv = `${quoted}"What ""is"" it?",Checkbox,"a, b",c,"1,2"\n`;
    const gift =
      '// a\n$CATEGORY: a\n\n::t::[html]<p>Which\\: one?</p>{=<b>a</b>#x ~%50%b ####c}\n';
    for (const file of [csv, gift]) {
      const bytes = new TextEncoder().encode(file);
      for (let length = 1; length < bytes.length; length++) outcome(bytes.subarray(0, length));
    }
  });
});

describe('a hostile deck in HTML', () => {
  const start =
    '<!doctype html><div class="reveal"><div class="slides"><section><h2>A</h2><p>Up?</p>';
  const size = 300_000;
  const filled = (piece: string, length = size) => piece.repeat(length / piece.length);
  const numbered = (piece: (at: number) => string, count: number) =>
    Array.from({ length: count }, (_, at) => piece(at)).join('');

  it.each([
    ['divs in divs', filled('<div>', 500_000) + filled('<p>x', 8_000)],
    ['sections in sections', filled('<section>')],
    ['lists in lists', filled('<ul><li>a', 150_000)],
    ['tables in tables', filled('<table><tr><td>')],
    ['quotes in quotes', filled('<blockquote>a', 200_000)],
    ['emphasis that goes on', numbered((at) => `<p><b id=${at}>x</p>`, 15_000)],
    ['attributes', `<a ${numbered((at) => `a${at} `, 120_000)}>`],
    ['one large attribute', `<p title="${filled('x')}">y</p>`],
    ['a quote left open', `${filled('<a b="c>')}`],
    ['open tags', filled('<p ')],
    ['open brackets', filled('<')],
    ['comments', filled('<!--')],
    ['comments that end', filled('<!-- a -->')],
    ['scripts', filled('<script>')],
    ['script ends', filled('</script')],
    ['ends of what was never open', filled('</div></p></section></li>')],
    ['references', filled('&amp;&#x41;&nope;&')],
    ['formulas left open', filled('\\(')],
    ['formulas that end once', `${filled('\\(')}\\)`],
    ['dollars', filled('$a ')],
    ['stars', filled('*a ')],
    ['underscores', filled(' _a')],
    ['backticks', filled('`')],
    ['code of backticks', `<code>${filled('` ')}</code>`],
    ['rows', filled('<table><tr><td>a</table>')],
    ['notes', filled('<aside class="notes">a</aside>')],
    ['classes', filled('<p class="')],
    ['slides in Markdown', filled('<section data-markdown>a</section>')],
    ['separators', `<section data-markdown data-separator="${'a?'.repeat(30)}">${filled('a\n')}`],
    ['line ends', filled('\n')],
  ])('made of %s is read or refused in time', (_, inside) => {
    outcome(new TextEncoder().encode(start + inside));
  });

  it('as large as a file may be is read in time', () => {
    const slides = filled(
      '<section><h2>A</h2>\n<p>b <b>c</b></p>\n<ul>\n<li>d\n<li>e\n</ul>\n',
      5_000_000,
    );
    const start = process.cpuUsage();
    const deck = readReveal(`<html><div class="reveal"><div class="slides">${slides}`);
    const { user, system } = process.cpuUsage(start);
    expect(deck?.text.length).toBeGreaterThan(500_000);
    expect((user + system) / 1000).toBeLessThan(8000);
  });
});
