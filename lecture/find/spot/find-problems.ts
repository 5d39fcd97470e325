import type { Block } from '../../outline/block';
import { plainText } from '../../outline/plain-text';
import { scanBlocks } from '../../outline/scan-blocks';
import { isDirection } from '../../outline/stage-directions';
import { isCue } from '../asks/cue';
import { isDrawing } from './code-family';
import { drawnProblems, type ListedProblems } from './drawn-problems';
import { isEntry, problemsOfList, problemsOfParagraphs, problemsOfTable } from './listed-problems';
import type { ProblemEntry } from './problem-entry';

export type FoundProblems = {
  entries: ProblemEntry[];
  lineEnd: number;
  /** Told in running text, where not every sentence need be a problem. */
  told?: true;
};

/** Announces the answer, whatever it looks like. */
const ANSWER = /answer|solution|reveal|lösung|antwort|réponse|respuesta|solución/i;
/** Announces a list that may be the answer. */
const PROBLEMS =
  /^\P{L}*(?:the |here (?:are|is) |all |what(?:['’]s| is) )?(?:(?:\p{L}+|\d+) )?(?:problem|issue|bug|mistake|flaw|error|wrong|fix|fehler|probleme|problèmes|erreurs|problemas|errores)/iu;
const PROSE = 160;

/**
 * The list of problems that follows a question, as a drawing, a list, a table or bold paragraphs.
 * It must say that it is one: by the labels of its entries, by a line that announces it, or by
 * having exactly as many entries as the question has problems. Null when nothing does.
 */
export function findProblems(
  after: Block[],
  count: number | null,
  announced = '',
): FoundProblems | null {
  let announcement = announced;
  let prose = 0;
  for (const [at, block] of after.entries()) {
    const list = listAt(after, at);
    if (list && fits(list, count, announcement)) {
      return { entries: list.entries, lineEnd: list.lineEnd };
    }
    if (list && block.kind !== 'paragraph' && block.kind !== 'code') return null;
    if (block.kind === 'heading' && !ANSWER.test(block.text) && !PROBLEMS.test(block.text))
      return null;
    if (isAnotherAsk(block)) return null;
    const text = shortText(block);
    if (text !== null) announcement = text;
    else if (block.kind === 'paragraph' && ++prose > 2) return null;
  }
  return null;
}

function fits({ entries, labelled }: ListedProblems, count: number | null, announcement: string) {
  if (entries.length === 0) return false;
  if (labelled || ANSWER.test(announcement) || entries.length === count) return true;
  return count === null && PROBLEMS.test(announcement);
}

function listAt(after: Block[], at: number): (ListedProblems & { lineEnd: number }) | null {
  const block = after[at];
  if (!block) return null;
  const { lineEnd } = block;
  switch (block.kind) {
    case 'list':
      return { ...problemsOfList(block), lineEnd };
    case 'table':
      return { ...problemsOfTable(block), lineEnd };
    case 'code':
      return withEnd(
        isPlain(block.language, block.lines) ? drawnProblems(block.lines) : null,
        lineEnd,
      );
    case 'quote':
      return inside(scanBlocks(block.lines), lineEnd);
    case 'comment':
      return inside(scanBlocks(block.text.split('\n')), lineEnd);
    case 'paragraph':
      return paragraphs(after.slice(at));
    default:
      return null;
  }
}

const withEnd = (list: ListedProblems | null, lineEnd: number) => list && { ...list, lineEnd };

function isPlain(language: string, lines: string[]): boolean {
  return /^(?:|text|txt|plain|plaintext|ascii)$/i.test(language) || isDrawing(lines);
}

/** A list in a quote or a comment, which may hold its announcement too. */
function inside(blocks: Block[], lineEnd: number) {
  const at = blocks.findIndex(({ kind }) => kind === 'list');
  const list = blocks[at];
  if (list?.kind !== 'list') return null;
  const head = blocks[at - 1];
  const announced = head !== undefined && ANSWER.test(shortText(head) ?? '');
  const { entries, labelled } = problemsOfList(list);
  return { entries, labelled: labelled || announced, lineEnd };
}

/** Entries follow each other; two make a list. */
function paragraphs(after: Block[]) {
  const end = after.findIndex((block) => !isEntry(block));
  const entries = after.slice(0, end < 0 ? after.length : end).filter(isEntry);
  const last = entries.at(-1);
  return entries.length < 2 || !last
    ? null
    : { ...problemsOfParagraphs(entries), lineEnd: last.lineEnd };
}

/** The words of a heading, a tag or a short line; null for what is no announcement. */
function shortText(block: Block): string | null {
  if (block.kind === 'heading' || block.kind === 'html') return block.text;
  if (block.kind !== 'paragraph' || isDirection(block)) return null;
  const text = plainText(block.lines.join(' '));
  return text.length <= PROSE && (/:$/.test(text) || block.lines.length === 1) ? text : null;
}

function isAnotherAsk(block: Block): boolean {
  return block.kind === 'paragraph' && block.lines.length === 1 && isCue(block.lines[0] ?? '');
}
