import { codePage } from './code-page';
import { languages } from './languages';

/** Bytes that are looked at for the choice; letters repeat soon. */
const SAMPLE_BYTES = 200_000;
/** Log-likelihood of a high byte that the language does not use as a letter. */
const ALIEN = -9;
/** What a language loses to the one before it in the list; decides when few letters are there. */
const RARER = 0.4;
/** Real text scores about −3 a letter, letters at random about −5. */
const RANDOM = -4.2;
const ENOUGH_LETTERS = 40;
const PUNCTUATION = /[\p{P}\p{S}\p{Z}\p{N}ªº]/u;

/**
 * Bytes of a single-byte code page → text. The page is the one in which some language finds its
 * own letters, by frequency; Windows-1252 when the bytes hold no letters that tell. Null when no
 * language fits: then it is another encoding, and guessing would only make rubbish.
 */
export function decodeLegacy(
  bytes: Uint8Array,
): { text: string; encoding: string } | { text: null } {
  const counts = highByteCounts(bytes);
  const fits = languages.map(({ page, letters }, index) => {
    const fit = likelihood(counts, codePage(page), letters);
    return { page, ...fit, preference: fit.score - index * RARER };
  });
  const best = fits.reduce((a, b) => (b.preference > a.preference ? b : a));
  if (!makesSense(best)) return { text: null };
  return { text: spell(bytes, codePage(best.page)), encoding: best.page };
}

function makesSense({ score, letters, alien }: { score: number; letters: number; alien: number }) {
  if (alien * 4 > letters + alien) return false;
  return letters < ENOUGH_LETTERS || score / (letters + alien) > RANDOM;
}

function highByteCounts(bytes: Uint8Array): number[] {
  const counts = new Array<number>(256).fill(0);
  for (const byte of bytes.subarray(0, SAMPLE_BYTES)) {
    if (byte >= 0x80) counts[byte] = (counts[byte] ?? 0) + 1;
  }
  return counts;
}

/** Zipf's law stands in for a table of frequencies: the nth letter has about 1/n of the share. */
function likelihood(counts: number[], page: string[], alphabet: string) {
  const ranks = new Map([...alphabet].map((letter, rank) => [letter, rank + 1]));
  const total = [...ranks.values()].reduce((sum, rank) => sum + 1 / rank, 0);
  let score = 0;
  let letters = 0;
  let alien = 0;
  for (const [byte, count] of counts.entries()) {
    const char = page[byte] ?? '\uFFFD';
    if (count === 0 || (char !== '\uFFFD' && PUNCTUATION.test(char))) continue;
    const rank = ranks.get(char);
    score += count * (rank ? -Math.log(rank * total) : ALIEN);
    if (rank) letters += count;
    else alien += count;
  }
  return { score, letters, alien };
}

function spell(bytes: Uint8Array, page: string[]): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += SAMPLE_BYTES) {
    pieces.push(Array.from(bytes.subarray(from, from + SAMPLE_BYTES), (b) => page[b]).join(''));
  }
  return pieces.join('');
}
