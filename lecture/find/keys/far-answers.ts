import { indexAt } from '../../outline/index-at';
import { questionLabel } from '../../text/question-label';
import type { Flow } from '../flow/flow';
import { type KeySection, keySections } from './key-section';

/** A question that waits for its answer: where it stands, and its number. */
export type Waiting = { line: number; number: number | null };

const known = new WeakMap<Flow, KeySection[]>();

/**
 * Gives each question the answer that a section further below has for its number. A section
 * answers what stands between it and the section before; a number that occurs twice there, none.
 */
export function farAnswers<Question extends Waiting>(
  flow: Flow,
  questions: Question[],
  answer: (question: Question, text: string) => void,
): void {
  const sections = known.get(flow) ?? keySections(flow);
  known.set(flow, sections);
  const exerciseOf = exerciseAt(flow);
  let next = 0;
  for (const section of sections) {
    const open = new Map<number, Question | null>();
    for (; next < questions.length && (questions[next]?.line ?? 0) < section.line; next++) {
      const question = questions[next];
      if (!question || question.number === null) continue;
      const { exercise } = section;
      if (exercise !== null && exerciseOf(question.line) !== exercise) continue;
      open.set(question.number, open.has(question.number) ? null : question);
    }
    for (const [number, text] of section.answers) {
      const question = open.get(number);
      if (question && text !== null) answer(question, text);
    }
  }
}

/** The number of the heading that a line stands under. */
function exerciseAt({ pieces }: Flow): (line: number) => number | null {
  const headings = pieces.flatMap(({ block }) => (block.kind === 'heading' ? [block] : []));
  return (line) => questionLabel(headings[indexAt(headings, line)]?.text ?? '')?.number ?? null;
}
