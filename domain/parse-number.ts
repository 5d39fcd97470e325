/** No estimate of a lecture is larger; sums and steps stay exact enough. */
export const NUMBER_MAX = 1e15;

const SPACES = /[\s\u00A0\u2009\u202F'’_]/g;
const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;

/**
 * A number as people type it: "1 234,5", "1,234.5", "1.234,5", "−3", "2e6", ".5". With one kind of
 * mark, a comma or point that comes once is the decimal mark, and one that comes more often groups
 * thousands; with both, the last one is the decimal mark. Null when it is no number, or one beyond
 * `NUMBER_MAX`.
 */
export function parseNumber(text: string): number | null {
  const bare = text.trim().replace(SPACES, '').replace(/[−–]/g, '-');
  const plain = withPoint(bare);
  if (plain === null || !PLAIN.test(plain)) return null;
  const value = Number(plain);
  return Math.abs(value) <= NUMBER_MAX ? value + 0 : null;
}

function withPoint(text: string): string | null {
  const commas = text.split(',').length - 1;
  const points = text.split('.').length - 1;
  if (commas > 0 && points > 0) {
    const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
    if ((decimal === ',' ? commas : points) > 1) return null;
    return text.replaceAll(decimal === ',' ? '.' : ',', '').replace(',', '.');
  }
  if (commas > 1) return isGrouped(text, ',') ? text.replaceAll(',', '') : null;
  if (points > 1) return isGrouped(text, '.') ? text.replaceAll('.', '') : null;
  return text.replace(',', '.');
}

function isGrouped(text: string, mark: string): boolean {
  const [first = '', ...groups] = text.replace(/^[+-]/, '').split(mark);
  return /^\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
}
