/** Enough to see a pattern; a file of one alphabet looks the same all the way. */
const SAMPLE_BYTES = 64 * 1024;
/** Of UTF-16, hardly more than half looks like ASCII; a stray zero in ASCII makes it no UTF-16. */
const MOST_PRINTABLE = 0.9;

/**
 * The byte order when the bytes are UTF-16: by the mark, else by zero bytes that stand in every
 * second place only (each blank, digit and line end has one). Null when they are not UTF-16.
 */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  let printable = 0;
  for (const [at, byte] of sample.entries()) {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    else if (byte >= 0x20 && byte < 0x7f) printable++;
  }
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0 || Math.min(even, odd) > 0) return null;
  if (printable > sample.length * MOST_PRINTABLE) return null;
  const order = odd > 0 ? 'utf-16le' : 'utf-16be';
  return isSoundText(bytes, order) ? order : null;
}

/** A binary file may hold zeros in every second place too, but hardly ever makes sound text. */
function isSoundText(bytes: Uint8Array, order: string): boolean {
  try {
    const text = new TextDecoder(order, { fatal: true }).decode(bytes);
    const strange = text.match(/[\p{Cc}\p{Co}\p{Cn}]/gu)?.filter((c) => !/[\t\n\v\f\r]/.test(c));
    return (strange?.length ?? 0) * 100 <= text.length;
  } catch {
    return false;
  }
}
