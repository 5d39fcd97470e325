/** Words that say nothing about what a text is about, in the four languages. */
const SMALL = new Set(
  'the of and for with are is not this that from into its you your per all one der die das den dem des und für mit ist ein eine einer nicht von les des une pour avec est pas sur dans los las una por para con del que más like wie comme como'.split(
    ' ',
  ),
);

/**
 * What a text is about: its words, cut to their beginnings so that "volume" and "volumes",
 * "Dienst" and "Dienste" are the same; flags ("-v") count as words, single letters do not.
 */
export function stemsOf(text: string): Set<string> {
  const words =
    text.toLowerCase().match(/-{1,2}[\p{L}\d][\p{L}\d-]*|[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*/gu) ??
    [];
  return new Set(words.filter((word) => word.length > 1 && !SMALL.has(word)).map(stem));
}

function stem(word: string): string {
  if (/\d|^-/.test(word)) return word;
  const single = word.length > 3 ? word.replace(/(?:es|s|en|e|n)$/, '') : word;
  return single.length > 6 ? single.slice(0, 6) : single;
}

/**
 * The same without the words that most of the texts share: among "docker ps", "docker images" only
 * "ps" and "images" tell one from the other.
 */
export function distinctStems(texts: string[]): Set<string>[] {
  const all = texts.map(stemsOf);
  const counts = new Map<string, number>();
  for (const stems of all) for (const each of stems) counts.set(each, (counts.get(each) ?? 0) + 1);
  const common = (each: string) => texts.length > 3 && (counts.get(each) ?? 0) > texts.length / 2;
  return all.map((stems) => new Set([...stems].filter((each) => !common(each))));
}

/** How many of the smaller text's words are in the other one, 0 to 1; two empty texts are alike. */
export function overlap(a: Set<string>, b: Set<string>): number {
  const least = Math.min(a.size, b.size);
  if (least === 0) return 1;
  let shared = 0;
  for (const each of a) if (b.has(each)) shared++;
  return shared / least;
}

/** Texts that may mean the same: none is a wrong answer where the other one is right. */
export const areAlike = (a: Set<string>, b: Set<string>) => overlap(a, b) >= 0.5;
