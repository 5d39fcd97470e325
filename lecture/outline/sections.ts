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
  const ranges: Range[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'heading') continue;
    const last = sections.at(-1);
    if (last) last.lineEnd = block.line - 1;
    const { title, minutes, since } = readHeading(block);
    const time = minutes ?? minutesBelow(blocks[at + 1]) ?? timetable.minutesFor(title);
    const section: Section = {
      title,
      level: block.level,
      line: block.line,
      lineEnd: lineCount,
      ...(time === undefined ? {} : { minutes: time }),
    };
    sections.push(section);
    if (minutes !== undefined && since !== undefined)
      ranges.push({ section, since, until: minutes });
  }
  if (areTimes(ranges)) {
    for (const { section, since, until } of ranges) section.minutes = until - since;
  }
  return sections;
}

type Range = { section: Section; since: number; until: number };

/** "0–5", "5–9", "9–22": times of the lecture's clock. Others, such as "10–15", are estimates. */
function areTimes(ranges: Range[]): boolean {
  return (
    ranges.length > 1 &&
    ranges.every(({ since, until }, at) => since === (ranges[at - 1]?.until ?? 0) && until > since)
  );
}

type TimedHeading = { title: string; minutes?: number; since?: number };

/** "## Layers (20 min) {#layers}" → "Layers", 20. `since`: the beginning of a range of minutes. */
export function readHeading({ text }: Pick<Heading, 'text'>): TimedHeading {
  const plain = plainText(text.replace(/[ \t]*\{[#.:][^{}]*\}$/, ''));
  const found = durationIn(plain);
  if (!found) return { title: plain };
  const title = `${plain.slice(0, found.from)} ${plain.slice(found.to)}`
    .replace(/\s+/g, ' ')
    .trim();
  const { minutes, since } = found;
  return { title: title === '' ? plain : title, minutes, ...(since === null ? {} : { since }) };
}

function minutesBelow(block: Block | undefined): number | undefined {
  if (block?.kind !== 'paragraph' || block.lines.length > 1) return undefined;
  return minutesOnly(plainText(block.lines[0] ?? '')) ?? undefined;
}
