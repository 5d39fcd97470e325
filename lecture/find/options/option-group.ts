import { isLettered, type OptionText, readOption } from '../../text/option-label';
import type { Leaf, Piece } from '../flow/flow';
import { withSigns } from './box-line';
import { htmlOptions } from './html-list';
import { FACE, readOptionLines } from './option-lines';
import { optionsOfList, withoutTail } from './option-list';

/** How options are told apart: by letters, boxes, numbers, or only by bullets. */
export type OptionStyle = 'letters' | 'boxes' | 'numbers' | 'bullets';

/** Options that stand together. `from` and `to` are indices of pieces, both included. */
export type OptionGroup = {
  style: OptionStyle;
  options: string[];
  /** Indices that are marked as right where they stand; null when nothing is marked. */
  marked: number[] | null;
  /** A picture or a keycap stands in front of each: a poll. */
  faced: boolean;
  /** Those that are bold, when others are not. */
  bold: number[];
  /** Lines of the same paragraph before the options, and behind them. */
  lead: string[];
  tail: string[];
  from: number;
  to: number;
  line: number;
  lineEnd: number;
};

type Found = { options: OptionText[]; lead: string[]; tail: string[]; to: number };

const MOST = 10;
const LONGEST = 500;

/** The options that begin in the piece at `from`; null when none do. */
export function optionGroup(pieces: Piece[], from: number): OptionGroup | null {
  const block = pieces[from]?.block;
  if (!block) return null;
  const found = read(pieces, from, block);
  if (!found || found.options.length < 2 || found.options.length > MOST) return null;
  const star = isFootnote(pieces[found.to + 1]) ? null : starred(found.options);
  const texts = found.options.map(({ text }) => (star ? withoutStar(text) : text));
  if (texts.some((text) => text === '' || text.length > LONGEST)) return null;
  if (new Set(texts).size < texts.length) return null;
  const { lead, tail, to } = found;
  return {
    style: styleOf(found.options, block),
    options: texts,
    marked: marked(found.options) ?? star,
    faced: isFaced(block, found.lead.length),
    bold: some(
      found.options.flatMap(({ bold }, at) => (bold ? [at] : [])),
      found.options.length,
    ),
    lead,
    tail,
    from,
    to,
    line: block.line,
    lineEnd: pieces[to]?.block.lineEnd ?? block.lineEnd,
  };
}

/** Each line to the end begins with a picture. */
function isFaced(block: Leaf, from: number): boolean {
  return block.kind === 'paragraph' && block.lines.slice(from).every((line) => FACE.test(line));
}

function read(pieces: Piece[], from: number, block: Leaf): Found | null {
  if (block.kind === 'list') {
    const [only, more] = block.items;
    if (only && !more) return lines(only.lines, from);
    if (block.items.length > MOST) return null;
    const { list, tail } = withoutTail(block);
    return { options: optionsOfList(list), lead: [], tail, to: from };
  }
  if (block.kind === 'paragraph') return paragraphs(pieces, from);
  if (block.kind === 'table') return table(block.rows, from);
  const html = htmlOptions(pieces, from);
  if (html) return { ...html, lead: [], tail: [] };
  if (block.kind === 'html' && /[Aa]\)/.test(block.text)) return lines([block.text], from);
  if (block.kind === 'code' && !block.fenced) return lines(block.lines, from);
  return null;
}

function lines(all: string[], from: number): Found | null {
  const found = all.length <= 60 ? readOptionLines(all) : null;
  return found && { ...found, to: from };
}

/** Lettered paragraphs that follow each other, with blank lines between or not. */
function paragraphs(pieces: Piece[], from: number): Found | null {
  const first = pieces[from];
  if (first?.block.kind !== 'paragraph') return null;
  const shown = codeOptions(pieces, from);
  if (shown) return shown;
  const found = lines(first.block.lines, from);
  if (!found) return null;
  const { options } = found;
  let { to, tail } = found;
  while (tail.length === 0 && options.length < MOST) {
    const next = pieces[to + 1];
    if (next?.block.kind !== 'paragraph' || next.box !== first.box) break;
    const more = letteredFrom(next.block.lines, options.length);
    if (!more) break;
    const before = options.length;
    for (const option of more.options) {
      options.push({ ...option, index: option.index === null ? null : option.index + before });
    }
    tail = more.tail;
    to++;
  }
  return { ...found, options, tail, to };
}

/** "**A.**" alone on its line, with a block of code below it. */
function codeOptions(pieces: Piece[], from: number): Found | null {
  const options: OptionText[] = [];
  let at = from;
  for (; options.length < MOST; at += 2) {
    const [label, code] = [pieces[at]?.block, pieces[at + 1]?.block];
    if (label?.kind !== 'paragraph' || label.lines.length > 1 || code?.kind !== 'code') break;
    const option = readOption(label.lines[0] ?? '');
    if (option.index !== options.length || option.text !== '') break;
    options.push({ ...option, text: `\`${code.lines.join('\n').trim()}\`` });
  }
  return options.length < 2 ? null : { options, lead: [], tail: [], to: at - 1 };
}

/** "B) …" as the next option: read as if it were the first. */
function letteredFrom(all: string[], index: number): ReturnType<typeof readOptionLines> {
  if (all.length > 30 || readOption(all[0] ?? '').index !== index) return null;
  const shifted = all.map((line) => shift(line, index));
  const found = readOptionLines(shifted);
  return found && found.lead.length === 0 ? found : null;
}

/** The letter of an option, `by` letters earlier in the alphabet. */
function shift(line: string, by: number): string {
  return line.replace(/^(\s*(?:\*{1,2}|__)?\(?)([A-Ja-j])(?=[).:*_ ])/, (all, before, letter) => {
    const code = letter.charCodeAt(0) - by;
    return code >= (letter < 'a' ? 65 : 97) ? before + String.fromCharCode(code) : all;
  });
}

/** One column below its title, with a box in each row. */
function boxRows(rows: string[][]): OptionText[] | null {
  const body = rows.slice(1);
  if (rows.some(({ length }) => length !== 1) || body.length < 2 || body.length > MOST) return null;
  const options = body.map(([cell = '']) => readOption(withSigns(cell)));
  return options.every(({ boxed }) => boxed) ? options : null;
}

const TICK_HERE =
  /^\P{L}*(?:tick(?: (?:one|here))?|kreuz(?:e|en sie)?(?: hier)? ?(?:an)?|ankreuzen|coche[rz]?|marca|marque)?\P{L}*$/iu;

/** "| | Tick (✓) |" with a text in each row, and nothing in the cell beside it. */
function tickRows([head = [], ...body]: string[][]): OptionText[] | null {
  const [title = '', tick = ''] = head;
  if (head.length !== 2 || title.trim() !== '' || !/[\p{L}✓✔]/u.test(tick)) return null;
  if (!TICK_HERE.test(tick) || body.length < 2 || body.length > MOST) return null;
  const isEmpty = ([text = '', cell = '']: string[]) =>
    text.trim() !== '' && /^[\s☐_]*$/.test(cell);
  return body.every(isEmpty)
    ? body.map(([text = '']) => ({ ...readOption(text), boxed: true }))
    : null;
}

/** "| A | first |": a letter in front of each row; more columns would compare something. */
function table(rows: string[][], from: number): Found | null {
  const ticks = boxRows(rows) ?? tickRows(rows);
  if (ticks) return { options: ticks, lead: [], tail: [], to: from };
  if (rows.some(({ length }) => length > 2)) return null;
  const body = rows.every(([cell = '']) => isLetter(cell)) ? rows : rows.slice(1);
  if (body.length < 2 || body.length > MOST || !body.every(([cell = '']) => isLetter(cell))) {
    return null;
  }
  const options = body.map(([cell = '', text = '']) => ({
    text,
    right: null,
    boxed: false,
    bold: false,
    index: cell.replace(/\W/g, '').toUpperCase().charCodeAt(0) - 65,
  }));
  return isLettered(options) ? { options, lead: [], tail: [], to: from } : null;
}

const isLetter = (cell: string) => /^[*_(]*[A-Ja-j][.):]?[*_)]*$/.test(cell.trim());

function styleOf(options: OptionText[], block: Leaf): OptionStyle {
  if (options.every(({ boxed }) => boxed)) return 'boxes';
  if (isLettered(options)) return 'letters';
  return block.kind === 'list' && block.ordered ? 'numbers' : 'bullets';
}

/** Every ticked option is no key but a list of things that are done. */
function marked(options: OptionText[]): number[] | null {
  const right = options.flatMap(({ right }, at) => (right ? [at] : []));
  const few = some(right, options.length);
  return few.length > 0 ? few : null;
}

/** "c) blue *", "*blue": a lone star on one option, and on no other. */
const LONE_STAR = /^\\?\*(?=[^\s*])([^*]+)$|^([^*]+?)\s+\\?\*$/;

const withoutStar = (text: string) => {
  const found = LONE_STAR.exec(text);
  return (found?.[1] ?? found?.[2] ?? text).trim();
};

/** "* at sea level" below explains a star; "* correct answer" does so too, as what it is. */
function isFootnote(below: Piece | undefined): boolean {
  const block = below?.block;
  const text =
    block?.kind === 'list' && block.items[0]?.marker === '*'
      ? `* ${block.items[0].lines[0]}`
      : block?.kind === 'paragraph'
        ? (block.lines[0] ?? '')
        : '';
  return (
    /^\\?\*(?!\*)\s*\S/.test(text) &&
    !/^\\?\*\s*=?\s*\(?(?:correct|right|answer|richtig|korrekt|bonne|correct[ao])/iu.test(text)
  );
}

function starred(options: OptionText[]): number[] | null {
  const right = options.flatMap(({ text }, at) => (LONE_STAR.test(text) ? [at] : []));
  const others = options.some(({ text }, at) => text.includes('*') && !right.includes(at));
  return right.length === 1 && options.length > 1 && !others ? right : null;
}

const some = (indices: number[], of: number) => (indices.length < of ? indices : []);
