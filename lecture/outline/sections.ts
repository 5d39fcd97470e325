import type { Block, Heading } from './block';
import { durationIn, minutesOnly } from './duration';
import { plainText } from './plain-text';
import { readTimetable } from './timetable';

/** A heading and what stands under it, up to the next heading of any level. */
export type Section = {
  title: string;
  level: number;
  line: number;
  lineEnd: number;
  minutes?: number;
};

/** The headings of the notes as sections; their minutes from the heading, below it, or an outline. */
export function readSections(blocks: Block[], lineCount: number): Section[] {
  const timetable = readTimetable(blocks);
  const sections: Section[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'heading') continue;
    const last = sections.at(-1);
    if (last) last.lineEnd = block.line - 1;
    const { title, minutes } = readHeading(block);
    const time = minutes ?? minutesBelow(blocks[at + 1]) ?? timetable.minutesFor(title);
    sections.push({
      title,
      level: block.level,
      line: block.line,
      lineEnd: lineCount,
      ...(time === undefined ? {} : { minutes: time }),
    });
  }
  return sections;
}

/** "## Layers (20 min) {#layers}" → "Layers", 20. */
export function readHeading({ text }: Pick<Heading, 'text'>): { title: string; minutes?: number } {
  const plain = plainText(text.replace(/[ \t]*\{[#.:][^{}]*\}$/, ''));
  const found = durationIn(plain);
  if (!found) return { title: plain };
  const title = `${plain.slice(0, found.from)} ${plain.slice(found.to)}`
    .replace(/\s+/g, ' ')
    .trim();
  return { title: title === '' ? plain : title, minutes: found.minutes };
}

function minutesBelow(block: Block | undefined): number | undefined {
  if (block?.kind !== 'paragraph' || block.lines.length > 1) return undefined;
  return minutesOnly(plainText(block.lines[0] ?? '')) ?? undefined;
}
