/** Bytes that a UTF-8 sequence with this first byte has; 0 when it cannot be a first byte. */
export function utf8Length(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

export const isContinuation = (byte: number) => byte >= 0x80 && byte <= 0xbf;

/** The second byte excludes overlong forms, surrogates and what lies above U+10FFFF (RFC 3629). */
export function fitsSecond(lead: number, second: number): boolean {
  if (!isContinuation(second)) return false;
  if (lead === 0xe0) return second >= 0xa0;
  if (lead === 0xed) return second <= 0x9f;
  if (lead === 0xf0) return second >= 0x90;
  return lead === 0xf4 ? second <= 0x8f : true;
}

/**
 * The length of the complete sequence at `at`, or 0 when there is none. `byteAt` gives −1 past the
 * end.
 */
export function completeLength(byteAt: (at: number) => number, at: number): number {
  const lead = byteAt(at);
  const length = utf8Length(lead);
  if (length <= 1) return length;
  if (!fitsSecond(lead, byteAt(at + 1))) return 0;
  for (let next = at + 2; next < at + length; next++) {
    if (!isContinuation(byteAt(next))) return 0;
  }
  return length;
}

/** The character of a complete sequence. */
export function codePointAt(byteAt: (at: number) => number, at: number, length: number): number {
  let code = byteAt(at) & (0xff >> (length + 1));
  for (let next = at + 1; next < at + length; next++) code = (code << 6) | (byteAt(next) & 0x3f);
  return code;
}
