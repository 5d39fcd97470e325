import type { NumericConfig } from '@/activities/numeric/rules';
import { parseNumber } from '@/domain/parse-number';
import type { Notation } from './notation';
import type { Passage } from './passage';
import { readValue, writeValue } from './quoted';
import { sharedConfig } from './shared-config';

/** `Estimate:` with the true value and how close counts. */
export const numericNotation: Notation<NumericConfig> = {
  read,
  label: () => 'Estimate',
  writeList: () => [],
  writeAttributes: ({ correct, unit, tolerance, reach }) => [
    `Answer: ${correct ?? 'unknown'}`,
    ...(unit === '' ? [] : [`Unit: ${writeValue(unit)}`]),
    ...(tolerance === 0 ? [] : [`Tolerance: ${tolerance}`]),
    ...(reach === null ? [] : [`Reach: ${reach}`]),
  ],
};

/** A heading "Estimate: 3 days" asks nothing: there must be an answer, or that nobody knows it. */
function read(passage: Passage): ReturnType<Notation<NumericConfig>['read']> {
  const shared = sharedConfig(passage);
  const { own = {} } = passage.attributes;
  const answer = own.answer === undefined ? null : readAnswer(own.answer);
  if (!shared || !answer || passage.list) return null;
  const { correct } = answer;
  const size = Math.abs(correct ?? 0);
  return {
    config: {
      ...shared,
      correct,
      unit: own.unit === undefined ? answer.unit : readValue(own.unit),
      tolerance: readDistance(own.tolerance, size) ?? 0,
      reach: readDistance(own.reach, size),
    },
    reason: 'Your notes have this as “Estimate:”.',
  };
}

/** "7", "7 layers", "unknown". */
function readAnswer(text: string): { correct: number | null; unit: string } | null {
  if (/^unknown$/i.test(text)) return { correct: null, unit: '' };
  const whole = parseNumber(text);
  if (whole !== null) return { correct: whole, unit: '' };
  const [, number = '', unit = ''] = /^(.*\d)[ \u00A0]?([^\d\s].*)$/.exec(text) ?? [];
  const correct = parseNumber(number);
  return correct === null ? null : { correct, unit: unit.trim() };
}

/** "5", or "10 %" of the true value. */
function readDistance(text: string | undefined, size: number): number | null {
  if (text === undefined) return null;
  const percent = /^(.*\d) ?%$/.exec(text);
  const number = parseNumber(percent?.[1] ?? text);
  if (number === null) return null;
  const distance = percent ? Number(((number / 100) * size).toPrecision(12)) : number;
  return Math.abs(distance);
}
