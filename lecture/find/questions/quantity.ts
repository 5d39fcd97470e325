import { parseNumber } from '@/domain/parse-number';

/** A number as the notes give it as an answer. */
export type Quantity = { value: number; unit: string; tolerance: number };

const DIGITS = "(?:\\d{1,3}(?:[ \\u00A0\\u202F'’]\\d{3})+|\\d+)(?:[.,]\\d+)*(?:e[-+]?\\d+)?";
const WITH_UNIT = new RegExp(
  `^([-−+]?${DIGITS})\\s*((?:%|°|€|\\$|\\p{L})[\\p{L}\\d/²³%°]{0,14})?$`,
  'iu',
);
/** As quiz notations write it, always with a point. */
const AROUND = /^(-?\d+(?:\.\d+)?)\s*(?:\+-|±|\+\/-)\s*(\d+(?:\.\d+)?)(%?)$/;
/** "1,500": one and a half here, fifteen hundred there. */
const AMBIGUOUS = /^[-−+]?[1-9]\d{0,2}[.,]\d{3}$/;

/** Reads "32", "5 ms" or "1.41 +- 0.01"; null for all that is not surely one number. */
export function readQuantity(text: string): Quantity | null {
  const said = text
    .trim()
    .replace(/^[≈~=]\s*|[.!]$/g, '')
    .replace(/^(`|\$|\*\*)(.+)\1$/, '$2')
    .trim();
  if (said.length > 60) return null;
  const around = AROUND.exec(said);
  if (around) {
    const [value, by] = [Number(around[1]), Number(around[2])];
    return { value, unit: '', tolerance: around[3] ? (Math.abs(value) * by) / 100 : by };
  }
  const [, digits = '', unit = ''] = WITH_UNIT.exec(said) ?? [];
  const value = AMBIGUOUS.test(digits) ? null : parseNumber(digits);
  return value === null ? null : { value, unit, tolerance: 0 };
}
