import type { Heading } from '../../outline/block';
import { questionLabel } from '../../text/question-label';
import { cueManner } from '../asks/ask-cue';
import { boxRole } from '../flow/box-role';
import { boxOf, type Flow, type Piece } from '../flow/flow';
import { afterAnswerWord } from '../keys/key-statement';
import { fieldOf } from '../questions/question-words';

/**
 * The index of the piece, from `from` to `end`, at which a question is over: a heading that is not
 * one of its parts, another slide, another question.
 */
export function endOfQuestion({ pieces }: Flow, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const block = pieces[at]?.block;
    if (block?.kind === 'heading' && !isInsideAnswer(pieces[at])) {
      if (!isPart(block.text) || isAnswersOfMany(block, pieces[at + 1])) return at;
    }
    if (block?.kind === 'rule' && !startsAnswer(pieces[at + 1])) return at;
    if (block?.kind === 'paragraph' && startsQuestion(block.lines[0] ?? '')) return at;
  }
  return end;
}

const isPart = (heading: string) => fieldOf(heading) !== null || boxRole(heading) === 'answer';

/** "## Solutions" with "### Solution to exercise 1" right below: they say which question is meant. */
function isAnswersOfMany({ level }: Heading, next: Piece | undefined): boolean {
  const block = next?.block;
  if (block?.kind !== 'heading' || block.level <= level) return false;
  return boxRole(block.text) === 'answer' || questionLabel(block.text) !== null;
}

const isInsideAnswer = (piece: Piece | undefined) =>
  Boolean(piece && boxOf(piece, 'answer', 'notes'));

/** "**Question 4:** …", "Ask the class:" */
function startsQuestion(line: string): boolean {
  const label = questionLabel(line);
  const words = label && /\p{L}|^\W*\*\*/u.test(line.slice(0, label.length));
  return Boolean(words) || cueManner(line) === 'asks';
}

/** The slide after the question gives the answer. */
function startsAnswer(piece: Piece | undefined): boolean {
  if (!piece) return false;
  const { block } = piece;
  if (block.kind === 'heading') return boxRole(block.text) === 'answer';
  return block.kind === 'paragraph' && afterAnswerWord(block.lines.join(' ')) !== null;
}
