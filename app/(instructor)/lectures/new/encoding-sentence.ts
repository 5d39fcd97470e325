import { pluralise } from '@/components/ui/pluralise';
import type { EncodingNote } from '@/domain/deck';

/** What was done to the bytes, in one line. */
export function encodingSentence({ read, repaired, restored }: EncodingNote): string {
  const start = `The file was read as ${encodingName(read)}.`;
  if (repaired === null) return `${start} Nothing had to be repaired.`;
  const damage = `It had once been saved as ${encodingName(repaired)} by mistake; that is repaired.`;
  if (restored === 0) return `${start} ${damage}`;
  const completed = pluralise(restored, 'broken character was', 'broken characters were');
  return `${start} ${damage} ${completed} completed.`;
}

/** "windows-1254" → "Windows-1254", "utf-8" → "UTF-8". */
function encodingName(name: string): string {
  return /^(?:utf|iso|koi|gb|big|euc|shift)/i.test(name)
    ? name.toUpperCase()
    : name.charAt(0).toUpperCase() + name.slice(1);
}
