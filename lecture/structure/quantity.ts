import type { Language } from './language';
import { factors } from './units';

/** A number with its unit; `base` is the same in the unit that its dimension is compared in. */
export type Quantity = {
  value: number;
  unit: string;
  base: number;
  dimension: string;
  about: boolean;
};

const NUMBER = String.raw`(\d{1,3}(?:[ \u00A0\u202F.,']\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?)`;
const WHOLE = new RegExp(
  `^(~|≈|≃|about |around |approx\\.? |circa |ca\\. ?|etwa |environ |env\\. ?|unos |aprox\\. ?)?(−|-)?${NUMBER}\\s?([^\\s\\d,;.()!]{1,10}|Mio\\.)(?:\\s*\\([^()]*\\))?[!.]?$`,
  'iu',
);

/** "~350 MB" → 350 MB. Null for a range, a bare number, an unknown unit or an unclear comma. */
export function readQuantity(text: string, language: Language): Quantity | null {
  const found = text.length <= 80 ? WHOLE.exec(text.trim()) : null;
  const [, about, minus, digits = '', unit = ''] = found ?? [];
  const known = factors.get(unit);
  const size = known ? toNumber(digits, language) : null;
  if (!known || size === null) return null;
  const value = minus ? -size : size;
  return {
    value,
    unit,
    base: value * known.factor,
    dimension: known.dimension,
    about: Boolean(about),
  };
}

/** The point of one language is the comma of another: three digits behind the wrong one are unclear. */
function toNumber(digits: string, language: Language): number | null {
  const [thousands, point] = language === 'en' ? [',', '.'] : ['.', ','];
  const grouped = new RegExp(
    `^\\d{1,3}(?:[ \\u00A0\\u202F'${thousands}]\\d{3})+(?:\\${point}\\d+)?$`,
  );
  if (grouped.test(digits)) {
    return Number(
      digits.replace(new RegExp(`[ \\u00A0\\u202F'${thousands}]`, 'g'), '').replace(',', '.'),
    );
  }
  if (/^\d+$/.test(digits)) return Number(digits);
  const [whole, fraction = ''] = digits.split(/[.,]/);
  return fraction.length === 3 ? null : Number(`${whole}.${fraction}`);
}
