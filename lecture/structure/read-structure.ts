import type { Notes } from '../outline/notes';
import { sectionAt } from '../outline/section-at';
import { drawings } from './drawings';
import { type EntryGroup, entryGroups } from './entry-groups';
import type { Grid } from './grid';
import { grids } from './grids';
import { type Language, languageOf } from './language';
import { type Measure, measures } from './measures';
import { type Panel, withInner } from './panel';
import { type Passage, passages } from './passage';
import { isPlanning } from './planning';
import { type Spelling, spellingOf } from './spelling';

/** Notes read for what they state, without the parts that plan the course. */
export type Structure = {
  notes: Notes;
  language: Language;
  spelling: Spelling;
  /** All words of the lines that are not rows of tables, small; gathered when first asked for. */
  readonly words: Set<string>;
  /** Every box of the drawings, outer ones before those inside them. */
  boxes: Panel[];
  grids: Grid[];
  passages: Passage[];
  groups: EntryGroup[];
  measures: Measure[];
};

export function readStructure(notes: Notes): Structure {
  const drawn = drawings(notes);
  const all = grids(notes, drawn);
  const isContent = ({ line }: { line: number }) =>
    !isPlanning(sectionAt(notes.sections, line)?.title ?? '');
  const content = passages(notes, drawn, all).filter(
    ({ rows, title }) => rows[0] && isContent(rows[0]) && !isPlanning(title ?? ''),
  );
  const language = languageOf(notes.lines);
  let words: Set<string> | undefined;
  const tables = all.filter((grid) => isContent(grid) && !isPlanning(grid.caption ?? ''));
  return {
    ...{ notes, language, spelling: spellingOf(notes.lines, language) },
    get words() {
      words ??= wordsOf(notes.lines);
      return words;
    },
    boxes: drawn.flatMap((drawing) => [...withInner(drawing)]).filter(isContent),
    grids: tables,
    passages: content,
    groups: content.flatMap(entryGroups),
    measures: measures(content, tables, language),
  };
}

function wordsOf(lines: string[]): Set<string> {
  const words = new Set<string>();
  for (const line of lines) {
    if (/[|│║┃]/.test(line)) continue;
    for (const word of line.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []) words.add(word);
  }
  return words;
}
