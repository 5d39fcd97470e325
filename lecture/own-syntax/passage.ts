import type { Block, Code, Heading, List, Paragraph } from '../outline/block';
import { isBlank } from '../outline/line-start';
import type { Notes } from '../outline/notes';
import { withoutDirections } from '../outline/stage-directions';
import { type Attributes, readAttribute } from './attribute';
import { promptLine } from './escape';
import { type LabelLine, readBoldLabel, readLabel } from './label';
import { readWhy } from './why';
import { hasAttribute, typeOfLabel } from './words';

/** What stands under a label, taken apart; the types make their configs of it. */
export type Passage = {
  label: LabelLine['label'];
  /** Null when the notes give none. */
  prompt: string | null;
  code: Code | null;
  list: List | null;
  /** A code block behind "Fixed:", below the list. */
  fixed: Code | null;
  attributes: Attributes;
  why: string | undefined;
  line: number;
  lineEnd: number;
};

type PromptLine = { number: number; text: string };
type Draft = Omit<Passage, 'prompt'> & {
  prompt: PromptLine[];
  /** "Fixed:" has been read, and its code not yet. */
  awaitsFix: boolean;
};

/**
 * Reads the activity in our own syntax that begins at a block: label, prompt, code, list, and the
 * attributes and the explanation around them. It ends at the first block that is no part of it.
 */
export function readPassage(notes: Notes, blocks: Block[], at: number): Passage | null {
  const start = blocks[at];
  const draft = start && begin(start);
  if (!draft) return null;
  for (const block of blocks.slice(at + 1, at + 30)) {
    if (!take(draft, block)) break;
    draft.lineEnd = block.lineEnd;
  }
  return {
    ...draft,
    prompt: draft.prompt.length > 0 ? promptText(draft.prompt, notes.lines) : null,
  };
}

function begin(block: Block): Draft | null {
  const label = labelOf(block);
  if (!label || (block.kind !== 'heading' && block.kind !== 'paragraph')) return null;
  const { line, lineEnd } = block;
  const draft: Draft = {
    label: label.label,
    prompt: label.prompt === null ? [] : [{ number: line, text: label.prompt }],
    code: null,
    list: null,
    fixed: null,
    awaitsFix: false,
    attributes: {},
    why: undefined,
    line,
    lineEnd,
  };
  if (block.kind === 'paragraph') takeLines(draft, block.lines.slice(1), line + 1);
  return draft;
}

function labelOf(block: Heading | Paragraph | Block): LabelLine | null {
  if (block.kind === 'heading') return readLabel(block.text);
  return block.kind === 'paragraph' ? readBoldLabel(block.lines[0] ?? '') : null;
}

/** False when the block is no part of the activity any more. */
function take(draft: Draft, block: Block): boolean {
  switch (block.kind) {
    case 'paragraph':
      return takeParagraph(draft, block);
    case 'code':
      if (draft.awaitsFix) {
        draft.fixed = block;
        draft.awaitsFix = false;
        return true;
      }
      if (draft.code || draft.list || block.lines.length === 0) return false;
      draft.code = block;
      return true;
    case 'list':
      if (draft.list) return false;
      draft.list = block;
      return true;
    case 'quote': {
      const why = readWhy(block.lines);
      if (why === null || draft.why !== undefined) return false;
      draft.why = why;
      return true;
    }
    case 'comment':
      return true;
    default:
      return false;
  }
}

/** Behind the list only attributes and directions belong to the activity. */
function takeParagraph(draft: Draft, { lines, line }: Paragraph): boolean {
  if (readBoldLabel(lines[0] ?? '')) return false;
  if (announcesFix(draft, lines)) {
    draft.awaitsFix = true;
    return true;
  }
  const hasText = lines.some((text) => !isDirectionLine(text) && !attributesOf(draft, text));
  if (hasText && (draft.list || draft.why !== undefined)) return false;
  takeLines(draft, lines, line);
  return true;
}

function takeLines(draft: Draft, lines: string[], first: number): void {
  for (const [at, text] of lines.entries()) {
    const attributes = attributesOf(draft, text);
    if (attributes) add(draft.attributes, attributes);
    else if (!isDirectionLine(text)) draft.prompt.push({ number: first + at, text });
  }
}

/** Only below the list, so that no prompt can be mistaken for it. */
function announcesFix({ label, list, attributes, fixed }: Draft, lines: string[]): boolean {
  const [line = '', ...more] = lines;
  const isBelow = list !== null || attributes.empty === true;
  return isBelow && !fixed && more.length === 0 && hasFix(label) && /^ {0,3}fixed:\s*$/i.test(line);
}

const hasFix = (label: string) => typeOfLabel(label) === 'lines';

/** A line that only another type understands is text. */
function attributesOf({ label }: Draft, text: string): Attributes | null {
  const attributes = readAttribute(text);
  const [name] = Object.keys(attributes?.own ?? {});
  const type = typeOfLabel(label);
  return name === undefined || (type && hasAttribute(type, name)) ? attributes : null;
}

function add(attributes: Attributes, { own, ...more }: Attributes): void {
  Object.assign(attributes, more);
  if (own) attributes.own = { ...attributes.own, ...own };
}

const isDirectionLine = (line: string) => withoutDirections(line).trim() === '';

/** Blank lines between stay as they are; where other blocks stood between, one blank line is left. */
function promptText(prompt: PromptLine[], source: string[]): string {
  const lines: string[] = [];
  for (const [at, { number, text }] of prompt.entries()) {
    const before = prompt[at - 1]?.number ?? number - 1;
    const between = source.slice(before, number - 1);
    for (const line of between.every(isBlank) ? between : ['']) lines.push(line);
    lines.push(promptLine.unescape(text));
  }
  return lines.join('\n');
}
