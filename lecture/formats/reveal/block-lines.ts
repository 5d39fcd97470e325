import { hasClass, isElement } from '../html/html-queries';
import type { HtmlElement, HtmlNode } from '../html/html-tree';
import { codeLines } from './code-lines';
import { paragraphLine } from './escape-markdown';
import { inlineLine, inlineLines } from './inline-markdown';
import { isNotes } from './is-notes';
import { listLines } from './list-lines';
import { type PlacedLine, together, unreadAt } from './placed-line';
import { tableLines } from './table-lines';
import { isUnseen, liveKind } from './unseen';

/**
 * What is around blocks. `notes`: only the speaker sees them; `numbers`: lines of code to be marked;
 * `depth`: lists, quotes and boxes that they stand in.
 */
export type Around = { notes: boolean; numbers?: string | undefined; depth: number };

/** Boxes, lists and quotes that stand deeper in each other are no longer told apart. */
const DEEPEST = 6;

const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|menu|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/** What stands on a slide, in the Markdown of our notes. */
export function blockLines(nodes: HtmlNode[], around: Around): PlacedLine[] {
  const lines: PlacedLine[] = [];
  addBlocks(nodes, around, lines);
  return lines;
}

function addBlocks(nodes: HtmlNode[], around: Around, lines: PlacedLine[]): void {
  let inline: HtmlNode[] = [];
  const flush = () => {
    if (inline.length > 0) add(lines, paragraphLines(inline));
    inline = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !holdsBlocks(node)) inline.push(node);
    else {
      flush();
      addElement(node, around, lines);
    }
  }
  flush();
}

function add(lines: PlacedLine[], more: PlacedLine[]): void {
  for (const line of more) lines.push(line);
}

/** Blocks, and what holds some, as a link around a table does. */
function holdsBlocks(element: HtmlElement): boolean {
  const known = holding.get(element) ?? hasBlocks(element);
  holding.set(element, known);
  return known;
}

/** Asked again at every level above. */
const holding = new WeakMap<HtmlElement, boolean>();

function hasBlocks(element: HtmlElement): boolean {
  if (BLOCK.test(element.name) || liveKind(element)) return !isUnseen(element);
  if (isUnseen(element)) return false;
  return element.inside.some((node) => isElement(node) && holdsBlocks(node));
}

function paragraphLines(nodes: HtmlNode[]): PlacedLine[] {
  const first = nodes.find((node) => node.kind === 'element' || node.text.trim() !== '');
  const lines = inlineLines(nodes).flatMap((line) => paragraphLine(line) ?? []);
  return first ? together(lineOf(first), lines) : [];
}

/** Text begins behind the line ends in front of it. */
function lineOf(node: HtmlNode): number {
  if (node.kind === 'element') return node.line;
  return node.line + (/^\s*/.exec(node.text)?.[0].split('\n').length ?? 1) - 1;
}

function addElement(element: HtmlElement, around: Around, lines: PlacedLine[]): void {
  const own = ownLines(element, around);
  if (own !== null) {
    add(lines, own);
    return;
  }
  const numbers = element.attributes.get('data-code-line-numbers') ?? around.numbers;
  addBlocks(element.inside, { ...around, numbers }, lines);
}

/** Of an element that is more than what stands in it; null for all others. */
function ownLines(element: HtmlElement, around: Around): PlacedLine[] | null {
  const { name, inside, line } = element;
  const live = liveKind(element);
  if (live) {
    return [unreadAt(line, `This ${live} is not taken over: show it from your own deck.`)];
  }
  if (/^h[1-6]$/.test(name)) return headingLines(element, around);
  if (name === 'pre') return codeLines(element, around.numbers);
  if (name === 'table') return tableLines(element);
  if (name === 'dt') return wrapped(line, inside, '**');
  // They follow the slide (`spokenLines`), wherever in it they stand.
  if (isNotes(element)) return [];
  if (name === 'hr') return [];
  return around.depth < DEEPEST ? boxLines(element, { ...around, depth: around.depth + 1 }) : null;
}

/** What stands in a list, a quote, or a box of its own. */
function boxLines(element: HtmlElement, around: Around): PlacedLine[] | null {
  const { name, inside, line } = element;
  if (name === 'ul' || name === 'ol' || name === 'menu') {
    return listLines(element, (nodes) => blockLines(nodes, around));
  }
  if (name === 'blockquote') return quoteLines(element, around);
  if (name === 'details') return foldedLines(element, around);
  if (name === 'li' || !hasClass(element, 'fragment')) return null;
  return fragmentLines(blockLines(inside, around), line);
}

/** Nothing in the notes of a slide begins a part of the lecture. */
function headingLines({ name, inside, line }: HtmlElement, { notes }: Around): PlacedLine[] {
  if (notes) return wrapped(line, inside, '**');
  const text = inlineLine(inside);
  return text === '' ? [] : together(line, [`${'#'.repeat(Number(name[1]))} ${text}`], false);
}

function wrapped(line: number, inside: HtmlNode[], mark: string): PlacedLine[] {
  const text = inlineLine(inside);
  if (text === '') return [];
  return together(line, [text.includes('*') ? text : `${mark}${text}${mark}`]);
}

function quoteLines({ inside, line }: HtmlElement, around: Around): PlacedLine[] {
  const texts = blockLines(inside, around);
  const [first, ...rest] = texts.filter(({ unread }) => unread === undefined);
  if (!first) return texts;
  const quoted = rest.flatMap(({ text, apart }) => [
    ...(apart ? ['>'] : []),
    `> ${text}`.trimEnd(),
  ]);
  return [
    ...together(first.at ?? line, [`> ${first.text}`, ...quoted]),
    ...texts.filter(({ unread }) => unread !== undefined),
  ];
}

/** What unfolds stays in the box of which our rules know that it hides an answer. */
function foldedLines({ inside, line }: HtmlElement, around: Around): PlacedLine[] {
  const isSummary = (node: HtmlNode) => isElement(node) && node.name === 'summary';
  const summary = inside.find(isSummary);
  const title = summary && isElement(summary) ? inlineLine(summary.inside) : '';
  const rest = inside.filter((node) => !isSummary(node));
  return [
    ...together(line, [`<details><summary>${title || 'Details'}</summary>`]),
    ...blockLines(rest, around),
    { at: null, text: '</details>', apart: true },
  ];
}

/** What a click brings up: one line stands within its box, more between its tags. */
function fragmentLines(lines: PlacedLine[], line: number): PlacedLine[] {
  const [only, ...more] = lines;
  if (!only || lines.some(({ text }) => /^#{1,6} /.test(text))) return lines;
  const isPlain = more.length === 0 && only.unread === undefined && !/^[`<!]/.test(only.text);
  if (isPlain) {
    return [{ ...only, text: `<p class="fragment">${only.text}</p>`, apart: true }];
  }
  return [
    ...together(line, ['<div class="fragment">']),
    ...lines,
    { at: null, text: '</div>', apart: true },
  ];
}
