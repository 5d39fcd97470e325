import type { Block, Item, List, Quote } from '../../outline/block';
import { readFrontMatter } from '../../outline/front-matter';
import {
  fenceStart,
  headingStart,
  indentOf,
  isBlank,
  isComment,
  isFenceEnd,
  outdent,
} from '../../outline/line-start';
import { DEEPEST } from '../../outline/nested-blocks';
import type { Notes } from '../../outline/notes';
import { scanBlocks } from '../../outline/scan-blocks';
import { isOptionList } from '../options/option-list';
import { attributeClasses } from './attribute-line';
import { boxEnd } from './box-end';
import { boxRole } from './box-role';
import { type BoxStart, boxStart, withoutTags } from './box-start';
import type { Box, BoxRole, Flow, Leaf } from './flow';

const flows = new WeakMap<Notes, Flow>();

/** The notes with all boxes opened, read once for all rules. */
export function flowOf(notes: Notes): Flow {
  const known = flows.get(notes);
  if (known) return known;
  const flow: Flow = { pieces: [], boxes: [] };
  const from = readFrontMatter(notes.lines).lines;
  readLines(notes.lines.slice(from), from + 1, { flow, box: null, depth: 0 });
  flows.set(notes, flow);
  return flow;
}

type Place = { flow: Flow; box: Box | null; depth: number };

/** Lines are plain up to one that opens a box; what is in the box is read the same way. */
function readLines(lines: string[], first: number, place: Place): void {
  let plain = 0;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    const start = place.depth < DEEPEST ? boxStart(line) : null;
    const end = start && boxEnd(lines, at, start.end);
    if (start && end) {
      readPlain(lines.slice(plain, at), first + plain, place);
      openBox(lines.slice(at, end.inside), first + at, first + end.next - 1, start, place);
      plain = at = end.next;
    } else at = endOfLeaf(lines, at);
  }
  readPlain(lines.slice(plain), first + plain, place);
}

/** Behind a code block or a comment, in which nothing opens a box. */
function endOfLeaf(lines: string[], at: number): number {
  const line = lines[at] ?? '';
  const fence = fenceStart(line);
  if (fence) {
    for (let end = at + 1; end < lines.length; end++) {
      if (isFenceEnd(lines[end] ?? '', fence)) return end + 1;
    }
    return lines.length;
  }
  if (!isComment(line)) return at + 1;
  for (let end = at; end < lines.length; end++) if (lines[end]?.includes('-->')) return end + 1;
  return lines.length;
}

function openBox(lines: string[], first: number, last: number, start: BoxStart, place: Place) {
  const { title, rest, skipped } = withTitle(lines, start);
  const named = title !== start.title ? title : start.role === 'plain' ? headingOf(rest) : '';
  const role = named === '' ? start.role : (boxRole(named) ?? start.role);
  const inside = start.end.by === 'indent' ? outdented(rest) : rest;
  const hides = start.hides || lines.slice(1, 4).some((line) => FOLDS.test(line));
  within(place, { role, title, hides, line: first, lineEnd: last }, (inner) =>
    readLines(inside, first + skipped, inner),
  );
}

/** MyST: ":class: dropdown" */
const FOLDS = /^\s*:class:.*(?:dropdown|toggle)/;

/** "## Answer" as the first line of a Quarto callout is its title. */
function headingOf(lines: string[]): string {
  return headingStart(lines.find((line) => !isBlank(line)) ?? '')?.text ?? '';
}

/** The lines inside a box without its marks, and a title that stands on a line of its own. */
function withTitle(lines: string[], { title, inside, end }: BoxStart) {
  const rest = [inside ?? '', ...lines.slice(1)];
  if (end.by === 'bracket') {
    const last = rest.length - 1;
    rest[last] = (rest[last] ?? '').replace(/\]\s*$/, '');
  }
  if (end.by === 'shortcode') {
    const last = rest.length - 1;
    rest[last] = (rest[last] ?? '').replace(end.closes, '');
  }
  if (end.by === 'macro') {
    return { title, rest: rest.map((line) => (CLOSES_TEXT.test(line) ? '' : line)), skipped: 0 };
  }
  if (end.by === 'tag') {
    const last = rest.length - 1;
    rest[last] = (rest[last] ?? '').replace(new RegExp(`</${end.tag}>.*$`, 'i'), '');
  }
  if (title === '' && end.by === 'tag' && end.tag === 'details') {
    const at = rest.findIndex((line) => !isBlank(line));
    const summary = /^\s*<summary[^>]*>(.*?)(?:<\/summary>(.*))?$/i.exec(rest[at] ?? '');
    if (summary) {
      return {
        title: withoutTags(summary[1] ?? ''),
        rest: [summary[2] ?? '', ...rest.slice(at + 1)],
        skipped: at,
      };
    }
  }
  if (end.by === 'gate') return { title, rest: behindDirective(rest), skipped: 0 };
  if (end.by === 'colons' || end.by === 'fence') {
    return { title, rest: rest.map((line) => (/^\s*:[\w-]+:/.test(line) ? '' : line)), skipped: 0 };
  }
  return { title, rest, skipped: 0 };
}

/** Without the options of the directive that opens the box, and its own fence. */
function behindDirective(rest: string[]): string[] {
  const own = rest.findIndex((line) => /^\s*(?:`{3,}|~{3,}|:{3,})\s*$/.test(line));
  return rest.map((line, at) => (at <= own ? '' : line));
}

/** A quote by itself, or what closes a macro. */
const CLOSES_TEXT = /^\s*(?:["']{1,3}\s*)?(?:(?:,[^()]*)?\)\s*-?\}\}\s*)?$/;

function outdented(lines: string[]): string[] {
  const columns = Math.min(
    ...lines.slice(1).flatMap((line) => (isBlank(line) ? [] : [indentOf(line)])),
  );
  return lines.map((line, at) => (at === 0 ? line : outdent(line, columns)));
}

function within(
  { flow, box: parent, depth }: Place,
  box: Pick<Box, 'role' | 'title' | 'hides' | 'line' | 'lineEnd'>,
  read: (inner: Place) => void,
): void {
  const opened: Box = { ...box, parent, from: flow.pieces.length, to: flow.pieces.length };
  flow.boxes.push(opened);
  read({ flow, box: opened, depth: depth + 1 });
  opened.to = flow.pieces.length;
}

/** Blocks without boxes of their own notation; quotes and long items are boxes too. */
function readPlain(lines: string[], first: number, place: Place): void {
  const classes = lines.map(attributeClasses);
  const text = lines.map((line, at) => (classes[at] ? '' : readable(line)));
  for (const block of scanBlocks(text, first)) {
    const below = classes[block.lineEnd - first + 1] ?? [];
    if (block.kind === 'quote') readQuote(block, below, place);
    else if (block.kind === 'list' && place.depth < DEEPEST && holdsMore(block)) {
      for (const item of block.items) readItem(item, place);
    } else {
      const above = isBlank(lines[block.line - first - 2] ?? '')
        ? classes[block.line - first - 1]
        : null;
      place.flow.pieces.push({ block: leaf(block, below, above ?? []), box: place.box });
    }
  }
}

/** "1\\. Which …?", "a\\) …": what converters from other formats make of numbers and letters. */
const ESCAPED_MARKER = /^(\s*(?:\d{1,2}|[A-Za-z]))\\([.)])(?=\s)/;

/** A sign for the end, as mathematicians set it. */
const END_SIGN = /[ \t]*(?:\$\\(?:square|blacksquare|qed)\$|[∎□■])[ \t]*$/;

const readable = (line: string) =>
  /[\\∎□■]/.test(line) ? line.replace(ESCAPED_MARKER, '$1$2').replace(END_SIGN, '') : line;

/** "{: .language-sql}" below a block, or "{:.output .output_stream}" above one. */
function leaf(block: Exclude<Block, Quote>, below: string[], above: string[]): Leaf {
  const shown = above.some((name) => /^output/.test(name)) ? 'output' : undefined;
  const language = below[0]?.replace(/^language-/, '') ?? shown;
  return block.kind === 'code' && block.language === '' && language
    ? { ...block, language }
    : block;
}

const CALLOUT = /^\s*\[!([\w-]+)\][+-]?\s*(.*)$/;

const CALLOUT_SHUT = /^\s*\[![\w-]+\]-/;

function readQuote(quote: Quote, below: string[], place: Place): void {
  if (place.depth >= DEEPEST) return;
  const [head = '', ...rest] = quote.lines;
  const callout = CALLOUT.exec(head);
  const title = callout?.[2] ?? /^#{1,6}\s+(.*)$/.exec(head)?.[1] ?? '';
  const role: BoxRole =
    below.map((name) => boxRole(name)).find(Boolean) ??
    boxRole(callout ? `${callout[1]}` : '', title) ??
    (callout || below.length > 0 ? 'plain' : 'quote');
  const hides = CALLOUT_SHUT.test(head);
  within(place, { role, title, hides, line: quote.line, lineEnd: quote.lineEnd }, (inner) =>
    readLines(callout ? ['', ...rest] : quote.lines, quote.line, inner),
  );
}

/** A list, an option, code or a quote inside an item. */
const STARTS_MORE =
  /^\s*(?:(?:[-*+=]|\d{1,3}[.)]|\*?\(?[A-Ja-j][.)]|\[[ xX*]\]|\([ xX]\))\s|```|~~~|>|:::|<details)/;

/** True for a list whose items are more than a line each, and no options to choose from. */
function holdsMore(list: List): boolean {
  if (isOptionList(list)) return false;
  return list.items.some(({ lines }) => lines.slice(1).some((line) => STARTS_MORE.test(line)));
}

function readItem(item: Item, place: Place): void {
  const { line, lineEnd, lines, marker } = item;
  within(place, { role: 'item', title: marker, hides: false, line, lineEnd }, (inner) =>
    readLines(lines, line, inner),
  );
}
