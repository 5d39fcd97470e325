import type { Notes } from '../outline/notes';
import { plainText } from '../outline/plain-text';
import { sectionAt } from '../outline/section-at';
import { isHowTo } from './asks/how-to';
import { isRhetorical } from './asks/rhetorical';
import { type Box, boxOf, type Flow } from './flow/flow';
import { flowOf } from './flow/read-flow';
import { boxText, shortAnswer } from './keys/answer-text';
import { freeQuestion } from './questions/free-question';
import { notesLanguage } from './questions/notes-language';
import { clean } from './questions/prompt';
import { isNoQuestionHeading } from './questions/question-words';
import { toActivity } from './questions/to-activity';
import type { FindRule, FoundActivity } from './rule';

/** A box whose title asks and whose only line answers: "<summary>What is 2 + 2?</summary> 4". */
export const answeredToggle: FindRule = { name: 'answered-toggle', origin: 'found', find };

const LONGEST_ANSWER = 100;
function find(notes: Notes): FoundActivity[] {
  const flow = flowOf(notes);
  return flow.boxes.flatMap((box) => {
    const section = sectionAt(notes.sections, box.line)?.title ?? '';
    const answer = isNoQuestionHeading(section) ? null : answerOf(flow, box);
    if (answer === null) return [];
    const reason = 'Your notes ask this in the title of a box, and answer it inside.';
    const { line, lineEnd } = box;
    const question = { prompt: clean(box.title), answer, line, lineEnd, reason };
    return [toActivity(freeQuestion(question, notesLanguage(notes)))];
  });
}

function answerOf({ pieces }: Flow, box: Box): string | null {
  const title = plainText(box.title);
  if (box.to - box.from !== 1 || !/\?\s*$/.test(title) || isRhetorical(title)) return null;
  if (isHowTo(title)) return null;
  const piece = pieces[box.from];
  if (!piece || boxOf(piece, 'notes', 'aside')) return null;
  const answer = shortAnswer(boxText(pieces, box));
  const isShort = answer !== null && answer.length <= LONGEST_ANSWER && !/\?/.test(answer);
  return isShort ? answer : null;
}
