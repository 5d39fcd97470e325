import { withoutAttributes } from '../outline/heading-attributes';
import type { Notes } from '../outline/notes';
import { plainText } from '../outline/plain-text';
import { sectionAt } from '../outline/section-at';
import { isHowTo } from './asks/how-to';
import { isRhetorical } from './asks/rhetorical';
import { type Box, boxOf, type Flow, type Piece } from './flow/flow';
import { flowOf } from './flow/read-flow';
import { boxText, shortAnswer } from './keys/answer-text';
import { freeQuestion } from './questions/free-question';
import { notesLanguage } from './questions/notes-language';
import { clean } from './questions/prompt';
import { isNoQuestionHeading, isQuizLabel } from './questions/question-words';
import { toActivity } from './questions/to-activity';
import type { FindRule, FoundActivity } from './rule';

/**
 * A box whose title asks and whose only line answers: "<summary>What is 2 + 2?</summary> 4". Below a
 * heading such as "Knowledge check", and in a box for questions, the answer may be long.
 */
export const answeredToggle: FindRule = { name: 'answered-toggle', origin: 'found', find };

const LONGEST_ANSWER = 100;
function find(notes: Notes): FoundActivity[] {
  const flow = flowOf(notes);
  return flow.boxes.flatMap((box) => {
    const section = sectionAt(notes.sections, box.line)?.title ?? '';
    if (isNoQuestionHeading(section) || !asks(flow, box)) return [];
    const inQuiz = box.role === 'ask' || isQuizLabel(withoutAttributes(section));
    const text = boxText(flow.pieces, box);
    const answer = shortAnswer(text);
    if (!inQuiz && !isOnlyAnswer(box, answer)) return [];
    if (text === '' || /[?？]\W*$/.test(text)) return [];
    const reason = 'Your notes ask this in the title of a box, and answer it inside.';
    const { line, lineEnd } = box;
    const explanation = text.replace(/^[`*_]+|[`*_]+$/g, '') === answer ? null : text;
    const question = { prompt: clean(box.title), answer, explanation, line, lineEnd, reason };
    return [toActivity(freeQuestion(question, notesLanguage(notes)))];
  });
}

function asks({ pieces }: Flow, box: Box): boolean {
  const title = plainText(box.title);
  if (!box.hides || box.from === box.to || !/\?\s*$/.test(title)) return false;
  if (isRhetorical(title) || isAnsweredBelow(pieces, box)) return false;
  const piece = pieces[box.from];
  return !isHowTo(title) && piece !== undefined && !boxOf(piece, 'notes', 'aside');
}

/** A box with the answer follows, so that the text inside goes on asking. */
function isAnsweredBelow(pieces: Piece[], box: Box): boolean {
  const below = pieces[box.to];
  return below !== undefined && boxOf(below, 'answer')?.from === box.to;
}

function isOnlyAnswer(box: Box, answer: string | null): boolean {
  if (box.to - box.from !== 1 || answer === null) return false;
  return answer.length <= LONGEST_ANSWER && !/\?/.test(answer);
}
