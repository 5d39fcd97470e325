import type { Notes } from '../outline/notes';
import { plainText } from '../outline/plain-text';
import { sectionAt } from '../outline/section-at';
import { cueManner } from './asks/ask-cue';
import { type Box, boxOf, type Flow } from './flow/flow';
import { flowOf } from './flow/read-flow';
import { boxText, isManyAnswers, shortAnswer } from './keys/answer-text';
import { groupUnits } from './options/group-units';
import { freeQuestion } from './questions/free-question';
import { itemAbove } from './questions/item-above';
import { notesLanguage } from './questions/notes-language';
import { promptOf } from './questions/prompt';
import { isNoQuestionHeading } from './questions/question-words';
import { promptWithContext } from './questions/shared-context';
import { toActivity } from './questions/to-activity';
import { type Unit, unitAbove } from './questions/unit';
import { wantsAnswer } from './questions/wants-answer';
import type { FindRule, FoundActivity } from './rule';

/** A question with its solution in a box that readers open: a challenge, `<details>`, a callout. */
export const hiddenSolution: FindRule = { name: 'hidden-solution', origin: 'found', find };

function find(notes: Notes): FoundActivity[] {
  const flow = flowOf(notes);
  const language = notesLanguage(notes);
  const groups = groupUnits(flow).map(({ group }) => group);
  let before = 0;
  let next = 0;
  return flow.boxes.flatMap((box) => {
    if (box.role !== 'answer' || box.from === box.to || isNested(box)) return [];
    if (isManyAnswers(flow.pieces, box)) return [];
    while (groups[next] && (groups[next]?.to ?? 0) < box.from) next++;
    const floor = Math.max(before, (groups[next - 1]?.to ?? -1) + 1);
    const item = itemAbove(flow.pieces, box.from, before);
    before = box.to;
    const asking = askAbove(flow, box);
    const from = Math.max(floor, asking?.from ?? 0);
    const unit = item ?? unitAbove(flow.pieces, box.from, from, [], asking ?? box.parent);
    const prompt = promptOf(unit);
    const section = sectionAt(notes.sections, box.line)?.title ?? '';
    if (prompt === null || isOutOfPlace(unit, section)) return [];
    const asked = question(flow, box, unit, prompt);
    const wants = wantsAnswer(prompt, unit, asked.answer ?? asked.explanation);
    if (!wants) return [];
    const text = promptWithContext(flow, unit, prompt);
    const claim = wants === 'verdict';
    return [toActivity(freeQuestion({ ...asked, prompt: text, claim }, language))];
  });
}

/** The box that asks, when the one with the answer follows it rather than stands in it. */
function askAbove({ pieces }: Flow, box: Box): Box | null {
  const above = pieces[box.from - 1];
  const ask = above ? boxOf(above, 'ask') : null;
  return ask?.to === box.from && boxOf({ box }, 'ask') === boxOf({ box: ask.parent }, 'ask')
    ? ask
    : null;
}

const isNested = ({ parent }: Box) => boxOf({ box: parent }, 'answer') !== null;

const isOutOfPlace = ({ heading }: Unit, section: string) =>
  isNoQuestionHeading(section) || isNoQuestionHeading(heading ?? '');

function question(flow: Flow, box: Box, unit: Unit, prompt: string) {
  const text = boxText(flow.pieces, box);
  const answer = shortAnswer(text);
  const line = unit.labelled ? unit.line : (unit.parts.at(-1)?.line ?? unit.line);
  const named = plainText(unit.label ?? unit.heading ?? '').slice(0, 60);
  return {
    prompt,
    answer,
    explanation: text === answer ? null : text,
    code: unit.code,
    line,
    lineEnd: box.lineEnd,
    reason: `Your notes ask this${named && cueManner(named) ? ` (“${named}”)` : ''} and hide the answer in a box below it.`,
  };
}
