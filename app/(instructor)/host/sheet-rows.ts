import type { SheetSection } from '@/domain/run-sheet';
import type { DeckRow, RunView } from '@/domain/views';

/** The run sheet from top to bottom: parts with their minutes, sections, and what can be opened. */
export type SheetRow =
  | { kind: 'part'; key: string; title: string; minutes: number | null }
  | { kind: 'section'; key: string; title: string }
  | { kind: 'activity'; key: string; row: DeckRow; state: 'done' | 'now' | 'ahead' };

/**
 * Follows the deck's order. Every part of the lecture is listed, so that the plan can be seen;
 * sections only where something is asked in them. What has no place in the notes (written by hand,
 * asked on the spot) stands where the deck has it.
 */
export function sheetRows(
  sections: SheetSection[],
  deck: DeckRow[],
  run: Pick<RunView, 'activityId'> | null,
): SheetRow[] {
  const partLevel = levelOfParts(sections);
  const rows: SheetRow[] = [];
  let passed = -1;
  for (const row of deck) {
    const at = row.line > 0 ? sections.findLastIndex(({ line }) => line <= row.line) : -1;
    if (at > passed) {
      rows.push(...headings(sections, passed + 1, at, partLevel));
      passed = at;
    }
    rows.push({ kind: 'activity', key: row.activityId, row, state: stateOf(row, run) });
  }
  rows.push(...partsOf(sections, passed + 1, sections.length, partLevel));
  return rows;
}

/** Parts are the headings that have minutes; without any, the highest level that comes up twice. */
function levelOfParts(sections: SheetSection[]): number {
  const timed = sections.filter(({ minutes }) => minutes !== null);
  const levels = (timed.length > 0 ? timed : sections).map(({ level }) => level);
  const repeated = levels.filter((level) => levels.indexOf(level) !== levels.lastIndexOf(level));
  return Math.min(...(repeated.length > 0 ? repeated : levels));
}

function headings(
  sections: SheetSection[],
  from: number,
  to: number,
  partLevel: number,
): SheetRow[] {
  const section = sections[to];
  const isPart = !section || section.level <= partLevel;
  return [
    ...partsOf(sections, from, to + 1, partLevel),
    ...(isPart
      ? []
      : [{ kind: 'section' as const, key: `s${section.line}`, title: section.title }]),
  ];
}

function partsOf(
  sections: SheetSection[],
  from: number,
  until: number,
  partLevel: number,
): SheetRow[] {
  return sections
    .slice(from, until)
    .filter(({ level }) => level === partLevel)
    .map(({ title, minutes, line }) => ({ kind: 'part', key: `p${line}`, title, minutes }));
}

function stateOf(row: DeckRow, run: Pick<RunView, 'activityId'> | null) {
  if (row.activityId === run?.activityId) return 'now';
  return row.runs > 0 ? 'done' : 'ahead';
}
