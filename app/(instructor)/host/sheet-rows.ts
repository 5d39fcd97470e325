import type { SheetSection } from '@/domain/run-sheet';
import type { DeckRow, RunView } from '@/domain/views';

/** The run sheet from top to bottom: parts with their minutes, sections, and what can be opened. */
export type SheetRow =
  | { kind: 'part'; key: string; title: string; minutes: number | null }
  | { kind: 'section'; key: string; title: string }
  | { kind: 'activity'; key: string; row: DeckRow; state: 'done' | 'now' | 'ahead' };

/**
 * Follows the deck's order. The parts of the lecture are listed, so that the plan can be seen (where
 * some have minutes, those without are listed only when something is asked in them); sections only
 * where something is asked in them. What has no place in the notes (written by hand, asked on the
 * spot) stands where the deck has it.
 */
export function sheetRows(
  sections: SheetSection[],
  deck: DeckRow[],
  run: Pick<RunView, 'activityId'> | null,
): SheetRow[] {
  const plan = planOf(sections);
  const rows: SheetRow[] = [];
  let passed = -1;
  for (const row of deck) {
    const at = row.line > 0 ? sections.findLastIndex(({ line }) => line <= row.line) : -1;
    if (at > passed) {
      rows.push(...headings(plan, passed + 1, at));
      passed = at;
    }
    rows.push({ kind: 'activity', key: row.activityId, row, state: stateOf(row, run) });
  }
  rows.push(...plan.parts.filter(({ at }) => at > passed && isPlanned(plan, at)).map(partRow));
  return rows;
}

type Part = SheetSection & { at: number };
type Plan = { sections: SheetSection[]; parts: Part[]; timed: boolean };

/** Parts are the headings that have minutes; without any, the highest level that comes up twice. */
function planOf(sections: SheetSection[]): Plan {
  const withMinutes = sections.filter(({ minutes }) => minutes !== null);
  const timed = withMinutes.length > 0;
  const levels = (timed ? withMinutes : sections).map(({ level }) => level);
  const repeated = levels.filter((level) => levels.indexOf(level) !== levels.lastIndexOf(level));
  const partLevel = Math.min(...(repeated.length > 0 ? repeated : levels));
  const parts = sections
    .map((section, at) => ({ ...section, at }))
    .filter(({ level }) => level === partLevel);
  return { sections, parts, timed };
}

/** The headings that are passed on the way from section `from` to the one at `to`. */
function headings(plan: Plan, from: number, to: number): SheetRow[] {
  const own = plan.parts.findLast(({ at }) => at <= to);
  const passed = plan.parts.filter(({ at }) => at >= from && at <= to);
  const section = plan.sections[to];
  return [
    ...passed.filter((part) => part === own || isPlanned(plan, part.at)).map(partRow),
    ...(section && own?.at !== to
      ? [{ kind: 'section' as const, key: `s${section.line}`, title: section.title }]
      : []),
  ];
}

function isPlanned({ sections, timed }: Plan, at: number): boolean {
  return !timed || sections[at]?.minutes !== null;
}

function partRow({ title, minutes, line }: Part): SheetRow {
  return { kind: 'part', key: `p${line}`, title, minutes };
}

function stateOf(row: DeckRow, run: Pick<RunView, 'activityId'> | null) {
  if (row.activityId === run?.activityId) return 'now';
  return row.runs > 0 ? 'done' : 'ahead';
}
