import { isDirection } from '../../outline/stage-directions';
import { boxOf, type Flow, type Piece } from '../flow/flow';
import { boxText, shortAnswer } from '../keys/answer-text';
import { afterAnswerWord } from '../keys/key-statement';
import { fieldOf } from '../questions/question-words';
import { SHORT_LABEL, type SpokenQuestion } from './spoken-questions';

type Below = Pick<SpokenQuestion, 'answer' | 'sure' | 'lineEnd'>;

/** "**Answer**" alone on its line, or as a heading. */
function isAnswerTitle(piece: Piece | undefined): boolean {
  const block = piece?.block;
  if (block?.kind === 'heading') return fieldOf(block.text) === 'answer';
  if (block?.kind !== 'paragraph' || block.lines.length > 1) return false;
  return fieldOf(block.lines[0] ?? '') === 'answer';
}

/** The answer to the question that ends at a piece, when the next block gives it and nothing else. */
export function answerBelow({ pieces }: Flow, behind: number): Below | null {
  let at = behind + 1;
  while (isDirection(pieces[at]?.block)) at++;
  if (isAnswerTitle(pieces[at]) && pieces[at + 1]) at++;
  const titled = isAnswerTitle(pieces[at - 1]);
  const piece = pieces[at];
  if (!piece) return null;
  const box = boxOf(piece, 'answer', 'notes');
  if (box && box.from === at) {
    const text = boxText(pieces, box);
    const said = box.role === 'answer' || afterAnswerWord(text) !== null ? shortAnswer(text) : null;
    return said === null ? null : { answer: said, sure: false, lineEnd: box.lineEnd };
  }
  const { block } = piece;
  const text =
    block.kind === 'paragraph'
      ? block.lines.map((line) => line.trim()).join(' ')
      : block.kind === 'comment'
        ? block.text
        : '';
  const label = SHORT_LABEL.exec(text);
  const said = label
    ? text.slice(label[0].length)
    : (afterAnswerWord(text) ?? (titled ? text : null));
  const answer = said === null ? null : shortAnswer(said);
  return answer === null ? null : { answer, sure: true, lineEnd: block.lineEnd };
}
