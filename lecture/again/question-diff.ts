import { type DiffLine, diffLines } from '@/domain/diff-lines';
import type { Question } from '@/domain/standing';
import { writeActivity } from '../own-syntax/write-activity';

/** A piece of a line; `changed` when the other version has not got it. */
export type DiffPiece = { text: string; changed: boolean };
export type DiffRow = { kind: DiffLine['kind']; pieces: DiffPiece[] };

/** Longer code is compared by its beginning. */
const MOST_LINES = 400;
const MOST_WORDS = 300;

/**
 * What has changed between two versions of a question, in our own syntax line by line; in lines that
 * replace each other, the words that differ. Blank lines are left out.
 */
export function questionDiff(before: Question, after: Question): DiffRow[] {
  const lines = diffLines(linesOf(before), linesOf(after));
  const rows: DiffRow[] = [];
  for (let at = 0; at < lines.length; ) {
    const gone = runOf(lines, at, 'gone');
    const fresh = runOf(lines, at + gone.length, 'new');
    if (gone.length + fresh.length === 0) {
      rows.push(plainRow('same', lines[at++]?.text ?? ''));
      continue;
    }
    rows.push(...replaced(gone, fresh));
    at += gone.length + fresh.length;
  }
  return rows;
}

const linesOf = ({ type, config }: Question) =>
  writeActivity(type, config)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_LINES);

function runOf(lines: DiffLine[], from: number, kind: DiffLine['kind']): string[] {
  let to = from;
  while (lines[to]?.kind === kind) to++;
  return lines.slice(from, to).map(({ text }) => text);
}

/** As many old as new lines replace each other one by one. */
function replaced(gone: string[], fresh: string[]): DiffRow[] {
  if (gone.length !== fresh.length) {
    return [
      ...gone.map((text) => plainRow('gone', text)),
      ...fresh.map((text) => plainRow('new', text)),
    ];
  }
  return gone.flatMap((text, at): DiffRow[] => {
    const { before, after } = wordDiff(text, fresh[at] ?? '');
    return [
      { kind: 'gone', pieces: before },
      { kind: 'new', pieces: after },
    ];
  });
}

function wordDiff(before: string, after: string): { before: DiffPiece[]; after: DiffPiece[] } {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  if (Math.max(old.length, fresh.length) > MOST_WORDS) {
    return { before: [{ text: before, changed: true }], after: [{ text: after, changed: true }] };
  }
  const words = diffLines(old, fresh);
  const side = (left: DiffLine['kind']) =>
    joined(
      words.flatMap(({ kind, text }) =>
        kind === left ? [] : [{ text, changed: kind !== 'same' }],
      ),
    );
  return { before: side('new'), after: side('gone') };
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}_]+|\s+|[^\p{L}\p{N}_\s]/gu) ?? [];

function joined(pieces: DiffPiece[]): DiffPiece[] {
  const all: DiffPiece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last?.changed === piece.changed) last.text += piece.text;
    else all.push({ ...piece });
  }
  return all;
}

const plainRow = (kind: DiffLine['kind'], text: string): DiffRow => ({
  kind,
  pieces: [{ text, changed: false }],
});
