/**
 * In which order texts are shown that must not give their right order away: by a hash of each text,
 * so that nothing but the texts themselves decides. The same for everybody, on every machine and
 * after every restart. It may happen to be the right order: if it never were, that would be a hint.
 * @returns indices of `texts` in the order in which they are shown
 */
export function shownOrder(texts: readonly string[]): number[] {
  const hashes = texts.map(hashOf);
  return texts
    .map((_, index) => index)
    .sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0) || compare(texts[a], texts[b]) || a - b);
}

/** FNV-1a over UTF-16 units, then stirred (the finaliser of MurmurHash3): 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
