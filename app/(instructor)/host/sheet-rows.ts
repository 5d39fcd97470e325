import type { SheetSection, SheetSlide } from '@/domain/run-sheet';
import { placeIn, type SheetItem } from '@/domain/sheet-items';
import type { DeckRow, HostView } from '@/domain/views';

/** The run sheet from top to bottom: parts with their minutes, sections, and what can be opened. */
export type SheetRow =
  | { kind: 'part'; key: string; title: string; minutes: number | null }
  | { kind: 'section'; key: string; title: string }
  | { kind: 'slide'; key: string; slide: SheetSlide; state: 'done' | 'now' | 'ahead' }
  | { kind: 'activity'; key: string; row: DeckRow; state: 'done' | 'now' | 'ahead' };

/**
 * Follows the deck's order. The parts of the lecture are listed, so that the plan can be seen (where
 * some have minutes, those without are listed only when something is asked in them); sections only
 * where something is asked in them. What has no place in the notes (written by hand, asked on the
 * spot) stands where the deck has it.
 */
export function sheetRows(
  sections: SheetSection[],
  items: SheetItem<DeckRow>[],
  view: Pick<HostView, 'phase' | 'run' | 'slide'>,
): SheetRow[] {
  const plan = planOf(sections);
  const rows: SheetRow[] = [];
  let passed = -1;
  const here = placeIn(items, view);
  for (const [index, item] of items.entries()) {
    const line = item.kind === 'slide' ? item.slide.line : item.row.line;
    const at = line > 0 ? sections.findLastIndex((section) => section.line <= line) : -1;
    if (at > passed) {
      // A slide that is called like its section says so itself.
      const own = item.kind === 'slide' && item.slide.title === sections[at]?.title;
      rows.push(...headings(plan, passed + 1, at).filter(({ kind }) => kind === 'part' || !own));
      passed = at;
    }
    if (item.kind === 'slide') {
      const state = index === here ? 'now' : index < here ? 'done' : 'ahead';
      rows.push({ kind: 'slide', key: item.slide.id, slide: item.slide, state });
    } else {
      const { row } = item;
      rows.push({ kind: 'activity', key: row.activityId, row, state: stateOf(row, view) });
    }
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

function stateOf(row: DeckRow, { run, slide }: Pick<HostView, 'run' | 'slide'>) {
  const left = slide?.place === 'full';
  if (row.activityId === run?.activityId && !left) return 'now';
  return row.runs > 0 ? 'done' : 'ahead';
}
