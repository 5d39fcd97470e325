/** `at` counts UTF-16 units from the start of the text. */
export type Sentence = { text: string; at: number };

const END = /[.!?…]/;
const CLOSER = /["'”’“»›)\]*_]/;
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|resp|ca|no|nr|fig|dr|mr|mrs|ms|prof|st|z\.\s?b|d\.\s?h|u\.\s?a|bzw|ggf|vgl|p\.\s?ex|env|ej|sra?)\.$/i;

/**
 * Splits running text into sentences. A mark inside a code span, a number, a file name or an
 * abbreviation ends none; neither does one before a small letter, save a question mark.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (char === '`') at = Math.max(at, text.indexOf('`', at + 1));
    if (!END.test(char)) continue;
    const end = endOfMarks(text, at);
    if (ends(text, at, end)) {
      add(found, text, from, end);
      from = end;
    }
    at = end - 1;
  }
  add(found, text, from, text.length);
  return found;
}

/** "?!" and the quotation marks and brackets behind it belong to the sentence. */
function endOfMarks(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && (END.test(text[end] ?? '') || CLOSER.test(text[end] ?? ''))) end++;
  return end;
}

function ends(text: string, mark: number, end: number): boolean {
  if (end === text.length) return true;
  if (!/\s/.test(text[end] ?? '')) return false;
  const small = /^\s+[a-zß-öø-ÿ]/.test(text.slice(end, end + 12));
  if (text[mark] === '?') return !(small && end > mark + 1);
  if (text[mark] === '.' && ABBREVIATION.test(text.slice(Math.max(0, mark - 12), mark + 1)))
    return false;
  return !small;
}

function add(found: Sentence[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  const start = raw.length - raw.trimStart().length;
  if (raw.trim() !== '') found.push({ text: raw.trim(), at: from + start });
}
