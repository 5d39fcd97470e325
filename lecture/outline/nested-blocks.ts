import type { Block, Code, Item, Quote } from './block';
import { scanBlocks } from './scan-blocks';

/** Deeper nesting is no lecture; 100,000 quote marks in a row are not followed to the end. */
export const DEEPEST = 6;

/** What a quote or a list item holds, with line numbers of the notes. */
export function nestedBlocks(container: Quote | Item): Block[] {
  return scanBlocks(container.lines, container.line);
}

/** The quotes and items of a block; empty for all that holds no other blocks. */
export function containersOf(block: Block): (Quote | Item)[] {
  if (block.kind === 'quote') return [block];
  return block.kind === 'list' ? block.items : [];
}

/** All code blocks, those in quotes and lists included, in the order of their lines. */
export function codeBlocks(blocks: Block[], depth = 0): Code[] {
  if (depth > DEEPEST) return [];
  return blocks.flatMap((block) => {
    if (block.kind === 'code') return [block];
    return containersOf(block).flatMap((inside) =>
      inside.lines.length > 1 ? codeBlocks(nestedBlocks(inside), depth + 1) : [],
    );
  });
}
