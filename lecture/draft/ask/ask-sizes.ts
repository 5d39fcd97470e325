import type { Asking, Draft } from '../draft';
import type { Of, Size } from '../material';
import { scoreOf } from '../score';
import { askEstimate } from './ask-estimate';
import { askOrder } from './ask-order';
import { choiceConfig, type Pick } from './choice-config';
import { inContext } from './in-context';

/** Roughly given numbers must lie further apart than exact ones to be told from one another. */
const APART = 1.02;
const ROUGHLY_APART = 1.2;

/** Their order, or where some are too near for that, which one is largest; and how much one is. */
export function askSizes(material: Of<'sizes'>, asking: Asking): Draft[] {
  const { wording } = asking;
  const { sizes, measured, context } = material;
  const about = [context, measured].filter(Boolean).join(', ');
  const sorted = [...sizes].sort((a, b) => a.quantity.base - b.quantity.base);
  const names = (of: Size[]) => of.map(({ name }) => name);
  const [smallest, second] = sorted;
  const [beforeLast, largest] = sorted.slice(-2);
  const picks: Pick[] = [];
  const ask = (question: string, answer: Size, others: string[]) =>
    picks.push({ prompt: inContext(about, question), answer: answer.name, others });
  if (beforeLast && largest && areApart(beforeLast, largest)) {
    ask(wording.largest, largest, names(sorted.slice(0, -1)));
  }
  if (smallest && second && areApart(smallest, second)) {
    ask(wording.smallest, smallest, names(sorted.slice(1)));
  }
  const picked = picks.flatMap((pick): Draft[] => {
    const made = choiceConfig(pick);
    if (!made) return [];
    const { asked, ...config } = made;
    const { line, lineEnd } = material;
    return [{ type: 'choice', config, material, line, lineEnd, score: scoreOf(material, asked) }];
  });
  const clear = sorted.every((size, at) => at === 0 || areApart(sorted[at - 1] ?? size, size));
  const order = clear ? askOrder(material, inContext(about, wording.ascending), names(sorted)) : [];
  return [...(order.length > 0 ? order : picked), ...askEstimate(material, asking)];
}

function areApart(a: Size, b: Size): boolean {
  const [less, more] = [a.quantity.base, b.quantity.base].sort((x, y) => x - y);
  if (less === undefined || more === undefined || less === more) return false;
  const factor = a.quantity.about || b.quantity.about ? ROUGHLY_APART : APART;
  return less <= 0 || more / less >= factor;
}
