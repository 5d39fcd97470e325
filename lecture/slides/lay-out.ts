import type { SpeakerNote } from '@/domain/deck';
import type { SlideBlock } from '@/domain/slide';
import type { Span } from '../outline/block';
import { BODY_HEIGHT, heightOf } from './measure';
import type { Piece } from './piece';
import { splitBlock } from './split-block';

type Placed = Span & { block: SlideBlock; leads: boolean };

/** One slide's worth of a section. */
export type Sheet = { placed: Placed[]; notes: SpeakerNote[] };

/** Shown by itself, as large as the stage is; at most with a line that leads to it. */
const isAlone = ({ kind }: SlideBlock) => kind === 'drawing' || kind === 'image';

/** What a section holds → slides: as much on each as fits; what leads to something stays with it. */
export function layOut(pieces: Piece[]): Sheet[] {
  const sheets: Sheet[] = [];
  let sheet = begin(sheets);
  const ahead: SpeakerNote[] = [];
  for (const piece of joinLists(pieces)) {
    if (piece.kind === 'break') {
      if (sheet.placed.length > 0) sheet = begin(sheets);
    } else if (piece.kind === 'note') {
      if (piece.ahead) ahead.push(piece.note);
      else sheet.notes.push(...take(ahead), piece.note);
    } else {
      for (const block of splitBlock(piece.block)) {
        if (!fits(sheet, block)) sheet = begin(sheets, carried(sheet));
        sheet.placed.push({ ...piece, block });
        sheet.notes.push(...take(ahead));
      }
    }
  }
  sheet.notes.push(...take(ahead));
  return withoutEmpty(sheets);
}

/** Words without a slide go with the one before; where nothing is shown, with a title alone. */
function withoutEmpty(sheets: Sheet[]): Sheet[] {
  const kept: Sheet[] = [];
  const before: SpeakerNote[] = [];
  for (const sheet of sheets) {
    if (sheet.placed.length > 0) {
      kept.push({ ...sheet, notes: [...take(before), ...sheet.notes] });
    } else (kept.at(-1)?.notes ?? before).push(...sheet.notes);
  }
  return before.length > 0 ? [{ placed: [], notes: before }] : kept;
}

const take = <Item>(items: Item[]) => items.splice(0);

function begin(sheets: Sheet[], placed: Placed[] = []): Sheet {
  const sheet = { placed, notes: [] };
  sheets.push(sheet);
  return sheet;
}

function fits({ placed }: Sheet, block: SlideBlock): boolean {
  // A line that leads to something stands above it, whatever its size.
  if (placed.length === 0 || (placed.length === 1 && placed[0]?.leads)) return true;
  if (isAlone(block)) return false;
  if (placed.some((before) => isAlone(before.block))) return false;
  const height = placed.reduce((sum, before) => sum + heightOf(before.block), 0);
  return height + heightOf(block) <= BODY_HEIGHT;
}

/** Takes the line that leads to what comes next from the slide that it ends. */
function carried({ placed }: Sheet): Placed[] {
  return placed.length > 1 && placed.at(-1)?.leads ? placed.splice(-1) : [];
}

/** Items of one list that follow each other are one block again. */
function joinLists(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const block = piece.kind === 'block' && piece.block.kind === 'list' ? piece.block : null;
    if (block && last?.kind === 'block' && last.block.kind === 'list') {
      const items = [...last.block.items, ...block.items];
      const lineEnd = piece.kind === 'block' ? piece.lineEnd : last.lineEnd;
      joined[joined.length - 1] = { ...last, lineEnd, block: { kind: 'list', items } };
    } else joined.push(piece);
  }
  return joined;
}
