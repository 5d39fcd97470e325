import { isDirection } from '../../outline/stage-directions';
import { boxRole } from '../flow/box-role';
import { boxOf, type Flow, isInside, type Piece } from '../flow/flow';
import { fieldOf } from '../questions/question-words';

const NUMBERED = /(?:^|[\s;,(])(\d{1,2})\s?[.):–=-]\s*(?=\S)/g;

/**
 * The answers to `count` items of the list at `at`, in order, when what follows it is an answer
 * box, or a line "Answers", with as many: in a list, or numbered in a line.
 */
export function listedAnswers({ pieces }: Flow, at: number, count: number): string[] | null {
  let next = at + 1;
  while (isBetween(pieces[next])) next++;
  const piece = pieces[next];
  const box = piece && boxOf(piece, 'answer');
  if (piece && box && box.from === next) {
    const inside = pieces.slice(box.from, box.to).filter((one) => isInside(one, box));
    return inside.map((one) => entries(one, count)).find(Boolean) ?? null;
  }
  if (!piece) return null;
  if (announces(piece)) return pieces[next + 1] ? entries(pieces[next + 1] as Piece, count) : null;
  return startsWithAnswerWord(piece) ? entries(piece, count) : null;
}

/** Code that the questions are about, hints, and stage directions. */
function isBetween(piece: Piece | undefined): boolean {
  if (!piece) return false;
  return isDirection(piece.block) || boxOf(piece, 'aside') !== null;
}

function announces({ block }: Piece): boolean {
  if (block.kind === 'heading') return boxRole(block.text) === 'answer';
  const [line = '', more] = block.kind === 'paragraph' ? block.lines : [];
  return more === undefined && line !== '' && fieldOf(line) === 'answer';
}

function startsWithAnswerWord({ block }: Piece): boolean {
  if (block.kind !== 'paragraph') return false;
  const head = /^[^:]{1,60}:/.exec(block.lines[0] ?? '')?.[0];
  return head !== undefined && boxRole(head) === 'answer';
}

function entries({ block }: Piece, count: number): string[] | null {
  if (block.kind === 'list') {
    if (block.items.length !== count) return null;
    return block.items.map(({ lines }) => lines.join('\n').trim());
  }
  return block.kind === 'paragraph' ? numbered(block.lines.join(' '), count) : null;
}

/** "1. Vrai, 2. Faux" */
function numbered(text: string, count: number): string[] | null {
  const said = text.slice(0, 3000);
  const starts = [...said.matchAll(NUMBERED)];
  if (starts.length !== count || !starts.every((start, at) => Number(start[1]) === at + 1)) {
    return null;
  }
  return starts.map((start, at) =>
    said
      .slice(start.index + start[0].length, starts[at + 1]?.index)
      .trim()
      .replace(/[\s;,]+$/, ''),
  );
}
