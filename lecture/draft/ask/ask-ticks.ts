import type { Asking, Draft } from '../draft';
import type { Of } from '../material';
import { scoreOf } from '../score';
import { choiceConfig } from './choice-config';
import { inContext } from './in-context';

/** "Which of these is true of A?": one thing that is ticked for A, and things that are not. */
export function askTicks(material: Of<'ticks'>, { wording }: Asking): Draft[] {
  const { ticked, context, line, lineEnd } = material;
  return ticked.flatMap(({ name, yes, no }, at): Draft[] => {
    // Each asks for another row where there is a choice.
    const answer = yes[at % Math.max(1, yes.length)];
    if (answer === undefined) return [];
    const prompt = inContext(context, wording.trueOf(wording.quote(name)));
    const made = choiceConfig({ prompt, answer, others: no });
    if (!made) return [];
    const { asked, ...config } = made;
    return [{ type: 'choice', config, material, line, lineEnd, score: scoreOf(material, asked) }];
  });
}
