import type { Block, Code, Comment, Paragraph, Quote, Table } from './block';
import { codeLanguage } from './code-language';
import {
  fenceStart,
  headingStart,
  indentOf,
  isBlank,
  isComment,
  isFenceEnd,
  isHtml,
  isProse,
  isQuote,
  isRule,
  isTableDelimiter,
  outdent,
  startsBlock,
  underlineLevel,
} from './line-start';
import { scanList } from './scan-list';
import { tableCells } from './table-cells';

/** Tries to read a block that starts at `lines[at]`; its `lineEnd` says where to go on. */
type Scanner = (lines: string[], at: number, first: number) => Block | null;

const proseScanners: Scanner[] = [scanTable, scanParagraph];
const scanners: Scanner[] = [
  scanComment,
  scanHeading,
  scanFence,
  scanRule,
  scanQuote,
  scanList,
  scanHtml,
  scanIndented,
  ...proseScanners,
];

/**
 * Lines of Markdown → blocks, in one pass. `first` is the number of `lines[0]` in the notes. Quotes
 * and list items keep their lines; scan those again to look inside. The rules are CommonMark's,
 * made a little more forgiving about the indent of nested lists.
 */
export function scanBlocks(lines: string[], first = 1): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const block = isBlank(lines[at] ?? '') ? null : scanBlock(lines, at, first);
    if (block) blocks.push(block);
    at = block ? block.lineEnd - first + 1 : at + 1;
  }
  return blocks;
}

function scanBlock(lines: string[], at: number, first: number): Block | null {
  for (const scan of isProse(lines[at] ?? '') ? proseScanners : scanners) {
    const block = scan(lines, at, first);
    if (block) return block;
  }
  return null;
}

function scanComment(lines: string[], at: number, first: number): Comment | null {
  if (!isComment(lines[at] ?? '')) return null;
  let end = at;
  while (end < lines.length - 1 && !lines[end]?.includes('-->')) end++;
  const text = lines
    .slice(at, end + 1)
    .join('\n')
    .replace('<!--', '')
    .replace('-->', '')
    .trim();
  return { kind: 'comment', text, line: first + at, lineEnd: first + end };
}

function scanHeading(lines: string[], at: number, first: number): Block | null {
  const heading = headingStart(lines[at] ?? '');
  return heading && { kind: 'heading', ...heading, line: first + at, lineEnd: first + at };
}

/** A fence that is never closed reaches to the end, as in CommonMark. */
function scanFence(lines: string[], at: number, first: number): Code | null {
  const fence = fenceStart(lines[at] ?? '');
  if (!fence) return null;
  let end = at + 1;
  while (end < lines.length && !isFenceEnd(lines[end] ?? '', fence)) end++;
  return {
    kind: 'code',
    language: codeLanguage(fence.info),
    info: fence.info,
    lines: lines
      .slice(at + 1, end)
      .map((line) => outdent(line, Math.min(fence.indent, indentOf(line)))),
    fenced: true,
    line: first + at,
    lineEnd: first + Math.min(end, lines.length - 1),
  };
}

function scanRule(lines: string[], at: number, first: number): Block | null {
  return isRule(lines[at] ?? '') ? { kind: 'rule', line: first + at, lineEnd: first + at } : null;
}

/** A line without a mark still belongs to the quote when it goes on with a paragraph. */
function scanQuote(lines: string[], at: number, first: number): Quote | null {
  if (!isQuote(lines[at] ?? '')) return null;
  const inside: string[] = [];
  let end = at;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? '';
    if (isQuote(line)) inside.push(line.replace(/^ {0,3}> ?/, ''));
    else if (isLazy(line, inside.at(-1) ?? '')) inside.push(line);
    else break;
  }
  return { kind: 'quote', lines: inside, line: first + at, lineEnd: first + end - 1 };
}

function isLazy(line: string, before: string): boolean {
  return !isBlank(line) && !isBlank(before) && !startsBlock(line) && !startsBlock(before);
}

function scanHtml(lines: string[], at: number, first: number): Block | null {
  const text = lines[at] ?? '';
  return isHtml(text) ? { kind: 'html', text, line: first + at, lineEnd: first + at } : null;
}

function scanIndented(lines: string[], at: number, first: number): Code | null {
  if (indentOf(lines[at] ?? '') < 4) return null;
  let end = at;
  for (let next = at; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (isBlank(line)) continue;
    if (indentOf(line) < 4) break;
    end = next;
  }
  return {
    kind: 'code',
    language: '',
    info: '',
    lines: lines.slice(at, end + 1).map((line) => outdent(line, 4)),
    fenced: false,
    line: first + at,
    lineEnd: first + end,
  };
}

function scanTable(lines: string[], at: number, first: number): Table | null {
  const head = lines[at] ?? '';
  if (!head.includes('|') || !isTableDelimiter(lines[at + 1] ?? '')) return null;
  let end = at + 1;
  while (end + 1 < lines.length && isTableRow(lines[end + 1] ?? '')) end++;
  const rows = [head, ...lines.slice(at + 2, end + 1)].map(tableCells);
  return { kind: 'table', rows, line: first + at, lineEnd: first + end };
}

function isTableRow(line: string): boolean {
  return line.includes('|') && !isBlank(line) && !startsBlock(line);
}

/** A single line with a line of "=" or "-" under it is a heading. */
function scanParagraph(lines: string[], at: number, first: number): Paragraph | Block {
  const level = underlineLevel(lines[at + 1] ?? '');
  const text = (lines[at] ?? '').trim();
  if (level > 0) return { kind: 'heading', level, text, line: first + at, lineEnd: first + at + 1 };
  let end = at;
  while (end + 1 < lines.length && continues(lines, end + 1)) end++;
  return {
    kind: 'paragraph',
    lines: lines.slice(at, end + 1),
    line: first + at,
    lineEnd: first + end,
  };
}

function continues(lines: string[], at: number): boolean {
  const line = lines[at] ?? '';
  return !isBlank(line) && !startsBlock(line) && underlineLevel(line) !== 1;
}
