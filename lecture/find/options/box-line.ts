import { type OptionText, readOption } from '../../text/option-label';

const SIGN = /(?:[☐☑☒]|\[[ xX]\]|&#(?:9744|9745|9746|x2610|x2611|x2612);)/g;
const LONGEST = 400;

/** "&#9744;" as "☐", and no spaces that cannot break. */
export const withSigns = (text: string) =>
  text
    .replace(/&#(?:9744|x2610);/gi, '☐')
    .replace(/&#(?:9745|x2611);/gi, '☑')
    .replace(/&#(?:9746|x2612);/gi, '☒')
    .replace(/(?:&nbsp;|&emsp;|&ensp;|\u00A0)+/g, ' ');

/** "☐ too slow  ☐ just right  ☐ too fast": boxes on one line, behind nothing or a question. */
export function boxesOnLine(raw: string): { before: string; options: OptionText[] } | null {
  if (raw.length > LONGEST) return null;
  const line = withSigns(raw);
  const starts = [...line.matchAll(SIGN)].map(({ index }) => index);
  if (starts.length < 2) return null;
  const before = line.slice(0, starts[0]).trim();
  if (before !== '' && !/[?？:][*_]*$/.test(before)) return null;
  const options = starts.map((from, at) =>
    readOption(line.slice(from, starts[at + 1]).replace(/[\s|,;/]+$/, '')),
  );
  return options.every(({ boxed, text }) => boxed && text !== '') ? { before, options } : null;
}
