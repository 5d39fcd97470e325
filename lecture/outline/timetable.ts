import type { Block } from './block';
import { durationIn } from './duration';
import { isBlank } from './line-start';

/** Minutes that the notes give outside headings: an outline as a list, a table or a drawing. */
export type Timetable = { minutesFor: (title: string) => number | undefined };

/** Reads every line "1. The problem (40 min)" of lists, tables, drawings and paragraphs. */
export function readTimetable(blocks: Block[]): Timetable {
  const byTitle = new Map<string, number>();
  const byPart = new Map<string, number>();
  const add = (text: string, minutes: number) => {
    const title = titleKey(text);
    if (title !== '' && !byTitle.has(title)) byTitle.set(title, minutes);
    const part = partKey(text);
    if (part && !byPart.has(part)) byPart.set(part, minutes);
  };
  for (const line of lines(blocks)) {
    const found = durationIn(line);
    if (found) for (const text of titlesOf(line.slice(0, found.from))) add(text, found.minutes);
  }
  return {
    minutesFor: (title) => byTitle.get(titleKey(title)) ?? byPart.get(partKey(title) ?? ''),
  };
}

function* lines(blocks: Block[]): Generator<string> {
  for (const block of blocks) {
    if (block.kind === 'code' || block.kind === 'paragraph' || block.kind === 'quote') {
      yield* block.lines;
    }
    if (block.kind === 'table') for (const row of block.rows) yield row.join(' | ');
    if (block.kind === 'list') for (const item of block.items) yield* item.lines;
  }
}

/** Of a table's row each cell may be the title. */
function titlesOf(text: string): string[] {
  return text.split('|').filter((cell) => !isBlank(cell));
}

/** Letters and digits only, so that borders, markers and emphasis do not matter. */
function titleKey(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu);
  return words?.join(' ') ?? '';
}

const PART =
  /^\P{L}*(part|teil|partie|parte|module?|modul|módulo|section|chapter|unit|block|session|lecture|lesson)\s+(\d+|[ivx]+)(?![\p{L}\p{N}.])/iu;

/** "PART 1: THE PROBLEM" → "part 1". */
function partKey(text: string): string | null {
  const found = PART.exec(text);
  return found ? `${found[1]} ${found[2]}`.toLowerCase() : null;
}
