import type { SlideBlock } from '@/domain/slide';
import {
  BODY_HEIGHT,
  CODE_LINES,
  DRAWING_LINES,
  heightOf,
  itemHeight,
  rowHeights,
} from './measure';
import { splitDrawing } from './split-drawing';

/** A block → parts of which each fits on a slide; the block itself when it does. */
export function splitBlock(block: SlideBlock): SlideBlock[] {
  switch (block.kind) {
    case 'list':
      return groups(block.items, itemHeight, BODY_HEIGHT).map((items) => ({ kind: 'list', items }));
    case 'table': {
      const [head = 0, ...heights] = rowHeights(block);
      const indices = block.rows.map((_, at) => at);
      return groups(indices, (at) => heights[at] ?? 0, BODY_HEIGHT - head).map((own) => ({
        ...block,
        rows: own.map((at) => block.rows[at] ?? []),
      }));
    }
    case 'code':
      return splitCode(block);
    case 'drawing':
      return splitDrawing(block.text, DRAWING_LINES).map((text) => ({ kind: 'drawing', text }));
    case 'text':
    case 'quote':
      return heightOf(block) <= BODY_HEIGHT
        ? [block]
        : groups(block.text.split(/(?<=[.!?]) /), sentenceHeight, BODY_HEIGHT).map((sentences) => ({
            kind: block.kind,
            text: sentences.join(' '),
          }));
    case 'heading':
    case 'image':
      return [block];
  }
}

const sentenceHeight = (text: string) => heightOf({ kind: 'text', text });

function groups<Item>(items: Item[], heightOf: (item: Item) => number, most: number): Item[][] {
  const found: Item[][] = [];
  let height = most;
  for (const item of items) {
    const own = heightOf(item);
    if (height + own > most) {
      found.push([]);
      height = 0;
    }
    found.at(-1)?.push(item);
    height += own;
  }
  return found;
}

/** Long code goes on on the next slide, where possible from an empty line on; numbers go on too. */
function splitCode(block: Extract<SlideBlock, { kind: 'code' }>): SlideBlock[] {
  const lines = block.text.split('\n');
  const parts: SlideBlock[] = [];
  for (let from = 0; from < lines.length; ) {
    const to = endOfPart(lines, from);
    const steps = block.steps.map((step) => step.filter((line) => line > from && line <= to));
    parts.push({
      ...block,
      text: lines.slice(from, to).join('\n'),
      firstLine: block.firstLine + from,
      steps: steps.some((step) => step.length > 0) ? steps : [],
    });
    from = to;
    while (from < lines.length && lines[from]?.trim() === '') from++;
  }
  return parts;
}

function endOfPart(lines: string[], from: number): number {
  if (lines.length - from <= CODE_LINES + 2) return lines.length;
  const parts = Math.ceil((lines.length - from) / CODE_LINES);
  const even = from + Math.ceil((lines.length - from) / parts);
  for (let to = Math.min(even + 3, from + CODE_LINES); to > even - 6 && to > from; to--) {
    if (lines[to]?.trim() === '') return to;
  }
  return even;
}
