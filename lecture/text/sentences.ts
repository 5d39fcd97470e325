/** `at` counts UTF-16 units from the start of the text. */
export type Sentence = { text: string; at: number };

const ENDS = '.!?…';
const CLOSERS = '"\'”’“»›)]*_';
/** Where a sentence may end; a code span is left out as a whole. */
const NEXT = /[.!?…`]/g;
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|resp|ca|no|nr|fig|dr|mr|mrs|ms|prof|st|z\.\s?b|d\.\s?h|u\.\s?a|bzw|ggf|vgl|p\.\s?ex|env|ej|sra?)\.$/i;

/**
 * Splits running text into sentences. A mark inside a code span, a number, a file name or an
 * abbreviation ends none; neither does one before a small letter, save a question mark.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (let at = nextEnd(text, 0); at >= 0; at = nextEnd(text, at)) {
    const end = endOfMarks(text, at);
    if (ends(text, at, end)) {
      add(found, text, from, end);
      from = end;
    }
    at = end;
  }
  add(found, text, from, text.length);
  return found;
}

/** The next mark from `from` on that is in no code span; -1 when there is none. */
function nextEnd(text: string, from: number): number {
  NEXT.lastIndex = from;
  for (let found = NEXT.exec(text); found; found = NEXT.exec(text)) {
    if (found[0] !== '`') return found.index;
    NEXT.lastIndex = Math.max(found.index, text.indexOf('`', found.index + 1)) + 1;
  }
  return -1;
}

/** "?!" and the quotation marks and brackets behind it belong to the sentence. */
function endOfMarks(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isPart(text.charAt(end))) end++;
  return end;
}

const isPart = (char: string) => ENDS.includes(char) || CLOSERS.includes(char);

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
