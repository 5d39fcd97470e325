import type { Block, Item, List, Paragraph, Table } from '../../outline/block';
import { nestedBlocks } from '../../outline/nested-blocks';
import { withoutDirections } from '../../outline/stage-directions';
import { textLines } from '../../outline/text-lines';
import type { ListedProblems } from './drawn-problems';
import { isLabelled, type ProblemEntry, readEntry } from './problem-entry';

/** Each item is a problem; what is nested in it explains it. */
export function problemsOfList({ items }: List): ListedProblems {
  return {
    entries: items.flatMap((item) => problemOfItem(item) ?? []),
    labelled: items.every(({ lines }) => isLabelled(lines[0] ?? '')),
  };
}

function problemOfItem(item: Item): ProblemEntry | null {
  const [first, ...rest] = nestedBlocks(item);
  if (first?.kind !== 'paragraph') return null;
  return readEntry(paragraphText(first), rest.map(textOf));
}

/** The first column that is no number holds the problems, the others explain. */
export function problemsOfTable({ rows }: Table): ListedProblems {
  const body = rows.slice(1);
  const column = body.every(([first = '']) => /^#?\d*\.?$/.test(first)) ? 1 : 0;
  const entries = body.flatMap((cells) => {
    const text = cells[column] ?? '';
    return readEntry(text, cells.slice(column + 1)) ?? [];
  });
  return { entries, labelled: body.every(([first = '']) => isLabelled(first)) };
}

/** "**1. Mutable default.** The list is made once …": paragraphs that start with bold text. */
export function problemsOfParagraphs(paragraphs: Paragraph[]): ListedProblems {
  const texts = paragraphs.map(paragraphText);
  return {
    entries: texts.flatMap((text) => readEntry(text) ?? []),
    labelled: texts.every(isLabelled),
  };
}

/** True for a paragraph that can be an entry: bold at the start, or numbered. */
export function isEntry(block: Block): block is Paragraph {
  if (block.kind !== 'paragraph') return false;
  const text = block.lines[0]?.trim() ?? '';
  return (
    isLabelled(text) ||
    /^(?:\*\*|__)(?!\s).{2,160}?(?:\*\*|__)/.test(text) ||
    /^#?\d{1,2}[.):]\s/.test(text)
  );
}

function paragraphText(block: Paragraph): string {
  return withoutDirections(textLines(block.lines, block.line).text).trim();
}

function textOf(block: Block): string {
  if (block.kind === 'paragraph') return paragraphText(block);
  if (block.kind === 'code') return block.lines.join('\n');
  if (block.kind === 'quote') return block.lines.join(' ');
  return block.kind === 'list' ? block.items.map(({ lines }) => lines.join(' ')).join('\n') : '';
}
