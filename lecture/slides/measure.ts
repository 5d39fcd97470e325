import type { SlideBlock } from '@/domain/slide';

/*
 * Heights are rem on the stage (120 × 67.5 rem), estimated from the text; the stage's own style sheet
 * (app/styles/stage-slide.css) has the sizes. What is estimated a little too low is set smaller there.
 */

/** What a slide has below its title. */
export const BODY_HEIGHT = 49;
/** Code is set larger where there is room, and not smaller than this. */
const CODE_SIZE = 2;
const CODE_LEAST = 1.75;
const LINE = 3.7;
const CHARS = 76;

export const CODE_LINES = 16;
/** A drawing of more lines would be too small to read; it goes on over several slides. */
export const DRAWING_LINES = 26;

export function heightOf(block: SlideBlock): number {
  switch (block.kind) {
    case 'heading':
      return 5;
    case 'text':
      return linesOf(block.text, CHARS) * LINE + 1.6;
    case 'quote':
      return linesOf(block.text, CHARS - 6) * LINE + 3;
    case 'list':
      return block.items.reduce((sum, item) => sum + itemHeight(item), 1);
    case 'table':
      return rowHeights(block).reduce((sum, height) => sum + height, 2);
    case 'code':
      return codeHeight(block.text);
    // They take what is there.
    case 'drawing':
    case 'image':
      return BODY_HEIGHT;
  }
}

export function itemHeight({ text, depth }: { text: string; depth: number }): number {
  return linesOf(text, CHARS - 4 - depth * 3) * LINE + 0.9;
}

/** The head first. */
export function rowHeights({ head, rows }: { head: string[]; rows: string[][] }): number[] {
  const all = [head, ...rows];
  const columns = Math.max(...all.map((row) => row.length));
  const widest = Array.from({ length: columns }, (_, column) =>
    Math.min(44, Math.max(4, ...all.map((row) => row[column]?.length ?? 0))),
  );
  const total = widest.reduce((sum, width) => sum + width, 0);
  const room = Math.max(total, 84 - columns * 3);
  return all.map((row) => {
    const lines = row.map((cell, column) =>
      linesOf(cell, Math.max(4, Math.floor(((widest[column] ?? 4) / total) * room))),
    );
    return Math.max(1, ...lines) * 3.2 + 1.6;
  });
}

function codeHeight(text: string): number {
  const lines = text.split('\n');
  const columns = Math.max(1, ...lines.map((line) => line.length));
  const size = Math.min(CODE_SIZE, Math.max(CODE_LEAST, 104 / (columns * 0.6)));
  return lines.length * size * 1.45 + 4.4;
}

const linesOf = (text: string, chars: number) =>
  Math.max(1, Math.ceil(text.replace(/[`*]/g, '').length / Math.max(8, chars)));
