import type { Code, List } from '../../outline/block';
import { withoutAttributes } from '../../outline/heading-attributes';
import { plainText } from '../../outline/plain-text';
import { isDirection, withoutDirections } from '../../outline/stage-directions';
import { questionLabel, withoutQuestionLabel } from '../../text/question-label';
import { cueManner, cueStart } from '../asks/ask-cue';
import { cueForHands } from '../asks/cue';
import { trueOrFalseLength } from '../asks/true-or-false';
import { saysToChoose } from '../flow/box-role';
import { type Box, boxOf, isInside, type Leaf, type Piece } from '../flow/flow';
import { afterAnswerWord } from '../keys/key-statement';
import { asksForOrder } from './asks-for-order';
import { asksSomething } from './asks-something';
import { isFillIn } from './liascript-gaps';
import { fieldOf, isQuizLabel } from './question-words';

export type PromptPart = { text: string; line: number };

/**
 * What stands above the options or the answer of one question. `labelled`: a heading, a box or a
 * label marks it off from the text before it, so that all of it belongs to the question.
 */
export type Unit = {
  from: number;
  line: number;
  heading: string | null;
  /** Words that say that this is a question to the room, or null. */
  label: string | null;
  labelled: boolean;
  /** A heading "Question" says where the prompt begins; what stands above it is its context. */
  stated: boolean;
  /** Texts above that heading, which belong to the question when a heading calls them its context. */
  above: PromptPart[];
  number: number | null;
  /** In the order of the notes. */
  parts: PromptPart[];
  code: Code | null;
  /** A picture stands above, which may be all that asks. */
  picture: boolean;
  box: Box | null;
};

const FARTHEST = 14;
const LONGEST_ITEM = 1000;

/**
 * Reads backwards from the piece at `at` to where its question begins: a heading, a label, the
 * start of its box, the slide, or another question that ends at `floor`.
 */
export function unitAbove(
  pieces: Piece[],
  at: number,
  floor: number,
  lead: PromptPart[],
  inside: Box | null = pieces[at]?.box ?? null,
): Unit {
  const home = lead.length > 0 ? inside : (askBoxAbove(pieces[at - 1], inside) ?? inside);
  const unit: Unit = {
    from: at,
    line: lead[0]?.line ?? pieces[at]?.block.line ?? 1,
    heading: null,
    label: null,
    labelled: false,
    stated: false,
    above: [],
    number: null,
    parts: [...lead],
    code: null,
    picture: false,
    box: home,
  };
  if (lead[0] && takeLabel(unit, lead[0].text)) return unit;
  let closed = false;
  for (let before = at - 1; before >= Math.max(floor, at - FARTHEST); before--) {
    const piece = pieces[before];
    if (!piece) break;
    const left = leaves(piece, unit.box);
    if (left === 'end') break;
    if (left) unit.box = left.box;
    const step = takePiece(unit, piece, closed);
    if (step === 'stop') break;
    unit.from = before;
    unit.line = step === 'last' ? lastLine(piece.block) : piece.block.line;
    if (step === 'last') break;
    closed ||= step === 'closed';
  }
  takeBoxTitle(unit, home);
  return unit;
}

/** A box that asks ends right above: the question is in it. */
function askBoxAbove(above: Piece | undefined, inside: Box | null): Box | null {
  if (!above || boxOf({ box: inside }, 'ask')) return null;
  const nearest = boxOf(above, 'ask', 'answer', 'notes', 'aside');
  return nearest?.role === 'ask' ? nearest : null;
}

const lastLine = (block: Leaf) =>
  (block.kind === 'list' ? block.items.at(-1)?.line : null) ?? block.line;

/** Leaving the box of the options: out of a quote or a plain box, but not out of an ask. */
function leaves(piece: Piece, box: Box | null): 'end' | { box: Box | null } | null {
  if (!box || isInside(piece, box)) return null;
  if (box.role === 'ask' && saysToChoose(box.title)) {
    const asked = box.parent?.role === 'ask' ? isInside(piece, box.parent) : asksAbove(piece);
    return asked ? { box: box.parent } : 'end';
  }
  if (box.role === 'ask' || box.role === 'item' || box.role === 'answer') return 'end';
  return { box: box.parent };
}

const asksAbove = ({ block }: Piece) =>
  block.kind === 'paragraph' && asksSomething(paragraphText(block.lines));

type Step = 'taken' | 'closed' | 'last' | 'stop';

function takePiece(unit: Unit, piece: Piece, closed: boolean): Step {
  const { block } = piece;
  if (isSettled(piece, unit.box)) return 'stop';
  switch (block.kind) {
    case 'rule':
      return 'stop';
    case 'heading':
      return takeHeading(unit, withoutAttributes(block.text));
    case 'code':
      if (!closed) unit.code ??= block;
      return 'taken';
    case 'paragraph':
      unit.picture ||= block.lines.some((text) => /!\[[^\]]*\]\(|<img\b/.test(text));
      if (isFillIn(block.lines.join('\n'))) return 'stop';
      if (isDirection(block) || isMetadata(block.lines)) return 'taken';
      return (
        takeItemParagraph(unit, piece) ??
        takeParagraph(unit, paragraphText(block.lines), block.line, closed)
      );
    case 'list':
      return takeList(unit, block);
    default:
      return 'taken';
  }
}

/** "1. Which …?" whose options are not indented: the last item is the question. */
function takeList(unit: Unit, { items, ordered }: List): Step {
  const item = items.at(-1);
  if (!item || unit.parts.length > 0 || unit.stated) return 'closed';
  const text = paragraphText(item.lines);
  const asks =
    asksForOrder(text) ||
    (items.length === 1 && ordered ? asksSomething(text) : /[?？][\s*_)]*$/.test(text));
  if (!asks || text.length > LONGEST_ITEM) return 'closed';
  unit.parts.unshift({ text, line: item.line });
  if (ordered) unit.number ??= Number.parseInt(item.marker, 10);
  unit.labelled = true;
  takeLabel(unit, text);
  return 'last';
}

/** An answer, notes or a titled box above belong to something that is over. */
function isSettled(piece: Piece, box: Box | null): boolean {
  for (let at = piece.box; at && at !== box; at = at.parent) {
    if (at.role === 'answer' || at.role === 'notes' || at.role === 'aside') return true;
    if (at.role === 'plain' && at.title !== '' && fieldOf(at.title) !== 'prompt') return true;
  }
  return false;
}

function takeHeading(unit: Unit, text: string): Step {
  const field = takeField(unit, text);
  if (field) return field;
  unit.heading = text;
  takeLabelWords(unit, text);
  const label = questionLabel(text);
  const words = label && /\p{L}/u.test(text.slice(0, label.length));
  unit.labelled = unit.label !== null || Boolean(words) || cueManner(text) !== null;
  return 'last';
}

/** "Options", "**Question:**", "Scenario": a name for a part of the question. */
function takeField(unit: Unit, text: string): Step | null {
  const field = fieldOf(text);
  if (field === 'answer' || field === 'aside') return 'stop';
  if (field === 'prompt') unit.stated = true;
  if (field === 'context') unit.parts.unshift(...unit.above.splice(0));
  return field && 'taken';
}

/** The last item above, with options that are not indented below it. */
function takeItemParagraph(unit: Unit, { block, box }: Piece): Step | null {
  if (block.kind !== 'paragraph' || box?.role !== 'item' || unit.box === box) return null;
  const number = Number.parseInt(box.title, 10);
  const text = paragraphText(block.lines);
  if (Number.isNaN(number) || unit.parts.length > 0 || !asksSomething(text)) return null;
  unit.parts.unshift({ text, line: block.line });
  unit.number ??= number;
  unit.labelled = true;
  takeLabel(unit, text);
  return 'last';
}

function takeParagraph(unit: Unit, text: string, line: number, closed: boolean): Step {
  if (text === '') return 'taken';
  if (fieldOf(text) !== 'options' && afterAnswerWord(text) !== null) return 'stop';
  const field = takeField(unit, text);
  if (field) return field;
  if (isLabelLine(text, unit.parts.length > 0)) {
    unit.labelled = true;
    takeLabelWords(unit, text);
    return 'last';
  }
  if (isOtherQuestion(unit, text)) {
    unit.parts = unit.parts.slice(-1);
    return 'stop';
  }
  if (closed || unit.stated) {
    if (takeLabel(unit, text)) return 'stop';
    if (unit.stated) unit.above.unshift({ text, line });
    return 'taken';
  }
  unit.parts.unshift({ text, line });
  if (takeLabel(unit, text)) return 'last';
  if (cueStart(text)?.manner !== 'asks') return 'taken';
  unit.labelled = true;
  return 'last';
}

/** "**Q2.** Iceland lies on:" is the question itself. */
const LONG_REST = /^\p{L}+\s+\p{L}+\s+\p{L}+/u;

const BOLD_QUESTION = /^(?:\*\*|__)[^*_]{4,400}[?？](?:\*\*|__)$/;

/** Bold questions one below the other: what stands between them answers the upper one. */
function isOtherQuestion({ parts }: Unit, text: string): boolean {
  return BOLD_QUESTION.test(text) && BOLD_QUESTION.test(parts.at(-1)?.text.trim() ?? '');
}

/** "**Clicker question:**" alone on its line. */
export function isLabelLine(text: string, hasPrompt: boolean): boolean {
  if (cueManner(text)) return true;
  if (text.length > 90 || /\?/.test(text) || !isQuizLabel(text)) return false;
  const claim = trueOrFalseLength(text);
  if (claim > 0 && /\p{L}/u.test(text.slice(claim))) return false;
  const rest = withoutQuestionLabel(text);
  // "**Question 4.** A stack is:" asks.
  const begins = rest !== text && asksSomething(rest.replace(/\s*:\W*$/, ''));
  if (/:\W*$/.test(text)) return !begins && (rest === text || !LONG_REST.test(rest));
  const names = /^(\*\*|__)[^*_]+\1$/.test(text);
  return names && (rest === text || rest === '' || (hasPrompt && !asksSomething(rest)));
}

function takeLabel(unit: Unit, text: string): boolean {
  const label = questionLabel(text);
  if (!label) return false;
  unit.labelled = true;
  unit.number ??= label.number;
  if (/\p{L}/u.test(text.slice(0, label.length))) unit.label ??= text.slice(0, label.length).trim();
  return true;
}

function takeLabelWords(unit: Unit, text: string): void {
  unit.number ??= questionLabel(text)?.number ?? null;
  if (isQuizLabel(text) || cueForHands(text)) unit.label ??= plainText(text).replace(/[\s:]+$/, '');
}

/** All of an item belongs to the question in it. */
function takeItem(unit: Unit, { title }: Box): void {
  const number = Number.parseInt(title, 10);
  if (Number.isNaN(number)) return;
  unit.number ??= number;
  unit.labelled = true;
}

function takeBoxTitle(unit: Unit, home: Box | null): void {
  for (let box = home; box; box = box.parent) {
    if (box.role === 'item') takeItem(unit, box);
    if (box.role !== 'ask') continue;
    unit.labelled = true;
    unit.heading ??= box.title === '' ? null : box.title;
    unit.label ??= box.title || unit.heading || 'question';
    unit.number ??= questionLabel(box.title)?.number ?? null;
    return;
  }
}

/** "class: center", "Time: 3 min", "layout: two-cols", an image: nothing that is asked. */
const METADATA =
  /^\s*(?:(?:\(?[A-J][.):]\s*)?(?:<img\b[^>]*>)|(?:\(?[A-J][.):]\s*)?!\[[^\]]*\]\([^)]*\)(?:\{[^}]*\})?|(?:class|layout|name|template|count|background(?:-\w+)?|transition|level|theme)\s*:.*|[*_]*(?:time|duration|difficulty|bloom|points|level|source|slides?|topics?|tags?|marks|category|reference|type|learning objectives?|misconceptions?|standards?|quelle|thema|thème|tema|zeit|dauer|punkte|durée|tiempo|duración)\s*[*_]*\s*:.{0,60}|\([^()]*\)=|--+|::[\w-]+::|\. \. \.|\\?\[[^\]]*\]\{[^}]*\}|\{%.*%\}|\{\{.*\}\})\s*$/i;

export function isMetadata(lines: string[]): boolean {
  return lines.length <= 6 && lines.every((line) => line.length < 300 && METADATA.test(line));
}

export function paragraphText(lines: string[]): string {
  return withoutDirections(lines.map((line) => line.trim()).join('\n')).trim();
}
