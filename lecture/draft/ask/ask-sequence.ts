import type { Asking, Draft } from '../draft';
import type { Of } from '../material';
import { scoreOf } from '../score';
import { areAlike, stemsOf } from '../stems';
import { askOrder } from './ask-order';
import { choiceConfig } from './choice-config';
import { inContext } from './in-context';

/** The whole order, and "Which step comes right after …?" for every step but the last. */
export function askSequence(material: Of<'sequence'>, { wording }: Asking): Draft[] {
  const { steps, context } = material;
  const stems = steps.map(({ text }) => stemsOf(text));
  const after = steps.slice(0, -1).flatMap((step, at): Draft[] => {
    const next = steps[at + 1] ?? step;
    const nextStems = stems[at + 1] ?? new Set();
    const others = steps.filter(
      (other, index) =>
        other !== step && other !== next && !areAlike(stems[index] ?? nextStems, nextStems),
    );
    const made = choiceConfig({
      prompt: inContext(context, wording.after(wording.quote(step.text))),
      answer: next.text,
      others: others.map(({ text }) => text),
    });
    if (!made) return [];
    const { asked, ...config } = made;
    const span = { line: step.line, lineEnd: next.lineEnd };
    return [{ type: 'choice', config, material, ...span, score: scoreOf(material, asked) }];
  });
  const prompt = inContext(context, wording.order);
  return [
    ...askOrder(
      material,
      prompt,
      steps.map(({ text }) => text),
    ),
    ...after,
  ];
}
