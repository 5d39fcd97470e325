import { codePage } from '../legacy/code-page';

/** A code page as damaged text shows it: bytes that it does not define appear as C1 controls. */
export type DamagePage = { name: string; dropped: number[] };

/**
 * The two pages that text is damaged by. `dropped` are the bytes that they do not define, which
 * many programs leave out on saving.
 */
export const damagePages: [windows1252: DamagePage, windows1254: DamagePage] = [
  { name: 'windows-1252', dropped: [0x81, 0x8d, 0x8f, 0x90, 0x9d] },
  { name: 'windows-1254', dropped: [0x81, 0x8d, 0x8e, 0x8f, 0x90, 0x9d, 0x9e] },
];

/** Characters that only one of the two pages has: they tell which it was. */
export const onlyIn: [windows1252: RegExp, windows1254: RegExp] = [/[ÐÝÞðýþŽž]/g, /[ĞİŞğış]/g];

/** UTF-16 code → byte 0x80 to 0xFF, or −1. The two pages never disagree about a character. */
const bytes = new Int16Array(0x10000).fill(-1);
for (let byte = 0x80; byte <= 0xff; byte++) {
  bytes[byte] = byte;
  for (const { name } of damagePages) {
    const char = codePage(name)[byte] ?? '\uFFFD';
    if (char !== '\uFFFD') bytes[char.charCodeAt(0)] = byte;
  }
}

/** The byte that a character of damaged text stands for; −1 when it stands for itself. */
export function damagedByte(code: number): number {
  return bytes[code] ?? -1;
}
