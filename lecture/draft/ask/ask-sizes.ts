import type { Asking, Draft } from '../draft';
import type { Of, Size } from '../material';
import { scoreOf } from '../score';
import { choiceConfig, type Pick } from './choice-config';
import { inContext } from './in-context';

/** Roughly given numbers must lie further apart than exact ones to be told from one another. */
const APART = 1.02;
const ROUGHLY_APART = 1.2;

/** Which one is largest, which smallest, and what the value of one is. */
export function askSizes(material: Of<'sizes'>, { wording }: Asking): Draft[] {
  const { sizes, measured, context } = material;
  const about = [context, measured].filter(Boolean).join(', ');
  const sorted = [...sizes].sort((a, b) => a.quantity.base - b.quantity.base);
  const names = (of: Size[]) => of.map(({ name }) => name);
  const [smallest, second] = sorted;
  const [beforeLast, largest] = sorted.slice(-2);
  const picks: Pick[] = [];
  const ask = (question: string, answer: Size, others: string[], text = answer.name) =>
    picks.push({ prompt: inContext(about, question), answer: text, others });
  if (beforeLast && largest && areApart(beforeLast, largest)) {
    ask(wording.largest, largest, names(sorted.slice(0, -1)));
  }
  if (smallest && second && areApart(smallest, second)) {
    ask(wording.smallest, smallest, names(sorted.slice(1)));
  }
  for (const size of sizes) {
    const others = sizes.filter((other) => other !== size && areApart(size, other));
    const question = wording.value(wording.quote(size.name));
    ask(
      question,
      size,
      others.map(({ text }) => text),
      size.text,
    );
  }
  return picks.flatMap((pick, at): Draft[] => {
    const made = choiceConfig(pick);
    if (!made) return [];
    const { asked, ...config } = made;
    const { line, lineEnd } = material;
    // The order is what tells something; a single value is the second choice.
    const score = scoreOf(material, asked) - (at < 2 ? 0 : 10);
    return [{ type: 'choice', config, material, line, lineEnd, score }];
  });
}

function areApart(a: Size, b: Size): boolean {
  const [less, more] = [a.quantity.base, b.quantity.base].sort((x, y) => x - y);
  if (less === undefined || more === undefined || less === more) return false;
  const factor = a.quantity.about || b.quantity.about ? ROUGHLY_APART : APART;
  return less <= 0 || more / less >= factor;
}
