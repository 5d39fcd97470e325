import { parseNumber } from '@/domain/parse-number';

/** What stands in the field: nothing, a number, or something that is none yet. */
export type NumberDraft =
  | { is: 'empty' }
  | { is: 'number'; value: number }
  | { is: 'unread'; why: string };

export function readDraft(text: string): NumberDraft {
  if (text.trim() === '') return { is: 'empty' };
  const value = parseNumber(text);
  if (value !== null) return { is: 'number', value };
  return { is: 'unread', why: 'Type one number, such as 12.5.' };
}

/** The minus sign is missing on the number keys of some phones. */
export function turnSign(text: string): string {
  return /^\s*[-−–]/.test(text) ? text.replace(/[-−–]/, '') : `−${text}`;
}
