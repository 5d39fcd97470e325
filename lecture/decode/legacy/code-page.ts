import iconv from 'iconv-lite';

const pages = new Map<string, string[]>();

/**
 * The 256 characters of a single-byte code page; U+FFFD where it has none. By iconv-lite, since
 * Node 20's `TextDecoder('windows-1252')` gives Latin-1.
 */
export function codePage(name: string): string[] {
  const known = pages.get(name);
  if (known) return known;
  const all = Array.from({ length: 256 }, (_, byte) => iconv.decode(Uint8Array.of(byte), name));
  pages.set(name, all);
  return all;
}
