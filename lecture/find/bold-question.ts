import type { Block } from '../outline/block';
import type { Notes } from '../outline/notes';
import { plainText } from '../outline/plain-text';
import { questionLabel } from '../text/question-label';
import { isHowTo } from './asks/how-to';
import { isRhetorical } from './asks/rhetorical';
import { boxOf, type Piece } from './flow/flow';
import { flowOf } from './flow/read-flow';
import { shortAnswer } from './keys/answer-text';
import { afterAnswerWord } from './keys/key-statement';
import { freeQuestion } from './questions/free-question';
import { notesLanguage } from './questions/notes-language';
import { clean } from './questions/prompt';
import { isNoQuestionHeading, isQuizLabel } from './questions/question-words';
import { toActivity } from './questions/to-activity';
import type { FindRule, FoundActivity } from './rule';

/** Below "Kontrollfragen": "**What is a stack?** A list that …", each with its answer behind it. */
export const boldQuestion: FindRule = { name: 'bold-question', origin: 'found', find };

const BOLD = /^\s*(\*\*|__)([^*_]{6,300}[?？])\1[\s:–—-]*/u;
const LONGEST = 1500;

function find(notes: Notes): FoundActivity[] {
  const { pieces } = flowOf(notes);
  const language = notesLanguage(notes);
  let quiz = false;
  return pieces.flatMap((piece, at) => {
    const { block } = piece;
    if (block.kind === 'heading')
      quiz = isQuizLabel(block.text) && !isNoQuestionHeading(block.text);
    if (!quiz || boxOf(piece, 'answer', 'notes', 'aside')) return [];
    return asked(block, pieces[at + 1]).map((one) => toActivity(freeQuestion(one, language)));
  });
}

function asked(block: Block, next: Piece | undefined) {
  if (block.kind === 'list') return block.items.flatMap((item) => question(item.lines, item) ?? []);
  const found = block.kind === 'paragraph' ? question(block.lines, block, next) : null;
  return found ? [found] : [];
}

/** What follows on the lines of the question is its answer, or else the next paragraph. */
function question(
  lines: string[],
  { line, lineEnd }: { line: number; lineEnd: number },
  next?: Piece,
) {
  const text = lines.map((one) => one.trim()).join('\n');
  const found = text.length > LONGEST ? null : BOLD.exec(text);
  const prompt = clean(found?.[2] ?? '');
  if (!found || isRhetorical(prompt) || isHowTo(prompt)) return null;
  const own = text.slice(found[0].length).trim();
  const block = own === '' ? next?.block : undefined;
  const below = block?.kind === 'paragraph' ? block.lines.join('\n').trim() : '';
  const said = own === '' ? below : own;
  const bare = afterAnswerWord(said) ?? said;
  if (bare === '' || /[?？]/.test(plainText(bare)) || questionLabel(bare)) return null;
  const answer = shortAnswer(bare);
  return {
    prompt,
    answer,
    explanation: answer === bare ? null : bare,
    line,
    lineEnd: own === '' && block ? block.lineEnd : lineEnd,
    reason: 'Your notes ask this in bold, with the answer behind it.',
  };
}
