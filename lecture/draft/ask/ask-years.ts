import type { Asking, Draft } from '../draft';
import type { Of } from '../material';
import { scoreOf } from '../score';
import { askOrder } from './ask-order';
import { choiceConfig } from './choice-config';
import { inContext } from './in-context';

/** Their order in time, and which one came first. */
export function askYears(material: Of<'years'>, { wording }: Asking): Draft[] {
  const { dated, context, line, lineEnd } = material;
  const names = [...dated].sort((a, b) => a.year - b.year).map(({ name }) => name);
  const [answer = '', ...others] = names;
  const order = askOrder(material, inContext(context, wording.chronological), names);
  const made = choiceConfig({ prompt: inContext(context, wording.earliest), answer, others });
  if (!made) return order;
  const { asked, ...config } = made;
  const score = scoreOf(material, asked);
  return [...order, { type: 'choice', config, material, line, lineEnd, score }];
}
