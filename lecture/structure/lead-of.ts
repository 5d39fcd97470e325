import type { Block } from '../outline/block';
import { plainText } from '../outline/plain-text';

const LONGEST_LEAD = 120;

/** The paragraph that announces the block below it ("**These are the parts:**"), without its colon. */
export function leadOf(block: Block | undefined): string | null {
  if (block?.kind !== 'paragraph' || block.lines.length > 2) return null;
  const text = plainText(block.lines.join(' '));
  return text.endsWith(':') && text.length <= LONGEST_LEAD ? text.slice(0, -1).trim() : null;
}
