import type { OptionGroup } from '../options/option-group';
import { plainOption } from './option-refs';

const PART = /^[\s*_]*\(?([A-Ja-j])[.):]\)?[\s*_]*(\S.*)$/;
const LONGEST = 2000;

/**
 * "A. the stack; C. the heap": letters with their texts. Null for text that is no such list;
 * `options` is null when a letter stands before the text of another option.
 */
export function listedKey(
  text: string,
  { options }: Pick<OptionGroup, 'options'>,
): { options: number[] | null } | null {
  if (text.length > LONGEST) return null;
  const parts = text.split(/\s*[;\n]\s*|,\s+(?=\(?[A-J][.)]\s)/).filter((part) => part !== '');
  const read = parts.map((part) => PART.exec(part));
  if (parts.length < 2 || read.includes(null)) return null;
  const indices = read.map((part) => {
    const [, letter = '', said = ''] = part ?? [];
    const index = letter.toUpperCase().charCodeAt(0) - 65;
    return plainOption(said) === plainOption(options[index] ?? '') ? index : -1;
  });
  const named = [...new Set(indices)].sort((a, b) => a - b);
  // All of them are the question once more.
  if (named.includes(-1) || named.length === options.length) return { options: null };
  return { options: named };
}
