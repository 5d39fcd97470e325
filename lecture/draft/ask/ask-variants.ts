import type { Asking, Draft } from '../draft';
import type { Of } from '../material';
import { scoreOf } from '../score';
import { choiceConfig } from './choice-config';
import { inContext } from './in-context';

/**
 * "X" and "X -v": which one does what the longer one does? Never the other way round: what the
 * shorter one does may be part of both.
 */
export function askVariants(material: Of<'variants'>, { wording }: Asking): Draft[] {
  const { base, variant, context } = material;
  const question = wording.back.describes(wording.quote(variant.right));
  const pick = { prompt: inContext(context, question), answer: variant.left, others: [base.left] };
  const made = choiceConfig({ ...pick, explanation: `${base.left}: ${base.right}` }, 1);
  if (!made) return [];
  const { asked, ...config } = made;
  const span = { line: base.line, lineEnd: variant.lineEnd };
  return [{ type: 'choice', config, material, ...span, score: scoreOf(material, asked) }];
}
