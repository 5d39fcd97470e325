import { shownOrder } from '@/domain/shown-order';
import type { OrderAnswer, OrderConfig } from './config';

/** The texts as phones see them: shuffled, of a program with those that do not belong to it. */
export function shownItems({ items, program }: Pick<OrderConfig, 'items' | 'program'>): string[] {
  const all = [...items, ...(program?.distractors ?? [])];
  return shownOrder(all).map((index) => all[index] ?? '');
}

export type PlacedLine = { text: string; indent: number };

/** An answer as lines with their indentation; without one where none was asked for. */
export function placedLines(shown: string[], answer: OrderAnswer): PlacedLine[] {
  const { lines, indents } = linesOf(answer);
  return lines.map((index, at) => ({ text: shown[index] ?? '', indent: indents[at] ?? 0 }));
}

export function linesOf(answer: OrderAnswer): { lines: number[]; indents: number[] } {
  return Array.isArray(answer) ? { lines: answer, indents: [] } : answer;
}

export function rightLines({ items, program }: OrderConfig): PlacedLine[] {
  return items.map((text, at) => ({ text, indent: program?.indents[at] ?? 0 }));
}

/** Lines are equal when their text is, and their indentation where that was asked for. */
export function spell(lines: PlacedLine[], { program }: Pick<OrderConfig, 'program'>): string[] {
  return lines.map(({ text, indent }) => (program?.indentation ? `${indent} ${text}` : text));
}
