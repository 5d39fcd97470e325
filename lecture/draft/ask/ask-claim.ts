import type { Asking, Draft } from '../draft';
import type { Of } from '../material';
import { scoreOf } from '../score';
import { inContext } from './in-context';

/** "True or false: …": false, since the notes call it a myth; the fact explains it. */
export function askClaim(material: Of<'claim'>, { wording }: Asking): Draft[] {
  const { claim, fact, context, line, lineEnd } = material;
  const prompt = inContext(context, wording.trueOrFalse(wording.quote(claim)));
  const [yes, no] = wording.trueFalse;
  const score = scoreOf(material, { prompt, answer: no, others: [yes] });
  const config = {
    ...{ prompt, choices: [yes, no], correct: [1], several: false },
    ...{ seconds: null, points: 1000, explanation: fact },
  };
  return [{ type: 'choice', config, material, line, lineEnd, score }];
}
