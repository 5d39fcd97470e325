import type { NumericConfig } from '@/activities/numeric/rules';
import type { Asking, Draft } from '../draft';
import type { Of, Size } from '../material';
import { inContext } from './in-context';

/** Shares of the true value that are fully right; numbers that are rough have more room. */
const TOLERANCE = { exact: 0.1, about: 0.2 };
/** The share from which on an estimate is worth nothing. */
const REACH = 1;
/** To know which one is largest tells more than a single number. */
const LESS_WORTH = 4;

/** "Estimate the value for …": for the one in the middle, since the ends are asked otherwise. */
export function askEstimate(material: Of<'sizes'>, { wording }: Asking): Draft[] {
  const { context, measured, line, lineEnd } = material;
  const sorted = [...material.sizes].sort((a, b) => a.quantity.base - b.quantity.base);
  const size = sorted[sorted.length >> 1];
  if (!size || size.quantity.value === 0) return [];
  const about = [context, measured].filter(Boolean).join(', ');
  const question = wording.estimate(wording.quote(size.name), size.quantity.unit);
  const config: NumericConfig = {
    ...{ prompt: inContext(about, question), seconds: null, points: 1000 },
    ...keyOf(size),
  };
  const score = material.worth - LESS_WORTH;
  return [{ type: 'numeric', config, material, line, lineEnd, score }];
}

function keyOf({
  quantity,
}: Size): Pick<NumericConfig, 'correct' | 'unit' | 'tolerance' | 'reach'> {
  const { value, unit, about } = quantity;
  const share = about ? TOLERANCE.about : TOLERANCE.exact;
  const size = Math.abs(value);
  return { correct: value, unit, tolerance: size * share, reach: size * REACH };
}
