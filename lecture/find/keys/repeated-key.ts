import type { List } from '../../outline/block';
import { readOption } from '../../text/option-label';
import { plainOption } from './option-refs';

/**
 * "Correct answers:" with the right options in a list of their own, or with all options again and
 * the right ones marked. Null when an item is none of the options.
 */
export function repeatedKey({ items }: List, options: string[]): number[] | null {
  const plain = options.map(plainOption);
  const read = items.map(({ lines }) => readOption(lines[0] ?? ''));
  const indices = read.map(({ text }) => indexOf(plainOption(text), plain));
  if (indices.includes(-1) || new Set(indices).size < indices.length) return null;
  const marked = read.flatMap(({ right }, at) => (right ? [indices[at] ?? 0] : []));
  const right = marked.length > 0 ? marked : indices;
  const isAll = right.length === options.length || read.every((one) => one.right === false);
  return isAll ? null : right.sort((a, b) => a - b);
}

/** A reason may follow the option: "Mergesort — it splits …". */
function indexOf(said: string, options: string[]): number {
  const found = options.flatMap((option, at) =>
    said === option || (said.startsWith(option) && /^\s?[:–—(→.,-]/.test(said.slice(option.length)))
      ? [at]
      : [],
  );
  return found.length === 1 ? (found[0] ?? -1) : -1;
}
