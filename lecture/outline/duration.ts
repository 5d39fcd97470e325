/**
 * A time that notes give for a part: where it stands in the text, and how long it is. `since`: of a
 * range its beginning, else null.
 */
export type Duration = { minutes: number; since: number | null; from: number; to: number };

const NUMBER = String.raw`(\d{1,3}(?:[.,]\d{1,2})?)`;
const RANGE = String.raw`(?:${NUMBER}\s*(?:-|–|—|to|bis|à|a)\s*)?`;
const HOURS = String.raw`(?:hours?|hrs?|h|Stunden?|Std\.?|heures?|horas?)`;
const MINUTES = String.raw`(?:minutes?|mins?\.?|minutos?|Minuten|')`;
const TIME = `${RANGE}(?:${NUMBER}\\s*-?${HOURS}(?:\\s*(\\d{1,2})\\s*(?:${MINUTES})?)?|${NUMBER}\\s*-?${MINUTES})`;
const AROUND = String.raw`(?:ca\.?|approx\.?|about|~|≈|env\.?|\u23F1\uFE0F?)?\s*`;

/** In brackets, or after a dash, a bar or a colon, at the end: "(40 min)", "– 1 h 30", "| 45 min". */
const BRACKETED = new RegExp(`[([]\\s*${AROUND}${TIME}\\s*[)\\]]`, 'iu');
const TRAILING = new RegExp(`(?:[-–—|:,·]\\s*|\\s{2,})${AROUND}${TIME}\\s*[│|║]?\\s*$`, 'iu');
const WHOLE = new RegExp(
  `^\\W*(?:(?:duration|time|timing|length|dauer|zeit|dur[ée]e|temps|duraci[óo]n|tiempo)\\W+)?${AROUND}${TIME}\\W*$`,
  'iu',
);
const LONGEST_LINE = 300;

/** The time at the end of a heading or of a line of an outline, in minutes; of a range its end. */
export function durationIn(text: string): Duration | null {
  if (text.length > LONGEST_LINE || !/\d/.test(text)) return null;
  return match(BRACKETED, text) ?? match(TRAILING, text);
}

/** The minutes when a line says nothing but a time: "**Duration:** 20 minutes". */
export function minutesOnly(text: string): number | null {
  return text.length > LONGEST_LINE ? null : (match(WHOLE, text)?.minutes ?? null);
}

function match(pattern: RegExp, text: string): Duration | null {
  const found = pattern.exec(text);
  if (!found) return null;
  const [whole, first, hours, extra, plain] = found;
  const minutes = hours ? number(hours) * 60 + Number(extra ?? 0) : number(plain ?? '0');
  if (minutes <= 0 || minutes > 24 * 60) return null;
  return {
    minutes: Math.round(minutes),
    since: first === undefined ? null : Math.round(number(first) * (hours ? 60 : 1)),
    from: found.index,
    to: found.index + whole.length,
  };
}

const number = (text: string) => Number(text.replace(',', '.'));
