import type { Grid } from '../../structure/grid';
import type { Panel } from '../../structure/panel';
import type { Structure } from '../../structure/read-structure';
import { allAsMarkdown, asMarkdown, cleanText, isReference } from '../clean-text';
import { contextOf } from '../context-of';
import type { DraftRule } from '../draft-rule';
import type { Material, Point } from '../material';
import { isContrast, isKeyed } from './table-kind';

/** A table that sets two things or more against each other: which point belongs to which of them. */
export const comparison: DraftRule = {
  read: (structure) => [...fromTables(structure), ...fromBoxes(structure)],
};

function fromTables(structure: Structure): Material[] {
  return structure.grids.flatMap((grid): Material[] => {
    if (!isContrast(grid, structure)) return [];
    const keyed = isKeyed(grid);
    const sides = grid.head.slice(keyed ? 1 : 0).map((head) => cleanText(structure.spelling(head)));
    const points = grid.rows.flatMap((row) => pointOf(row, grid, keyed));
    if (sides.length < 2 || sides.length > 5 || points.length < 3) return [];
    const { line, lineEnd, caption } = grid;
    return [
      {
        ...{ is: 'contrast', rule: 'comparison', sides, points, line, lineEnd },
        worth: keyed ? 92 : 86,
        context: contextOf(structure, { title: caption, line }),
        reason: `Drafted from a table that compares ${sides.join(' and ')}: one point is from the asked column, the others are from the other column.`,
      },
    ];
  });
}

/** Two boxes side by side with a head each, and what is said of it below. */
function fromBoxes(structure: Structure): Material[] {
  return structure.boxes.flatMap(({ boxes, title }) =>
    boxes.flatMap((left, at): Material[] => {
      const right = boxes[at + 1];
      const third = boxes[at + 2];
      if (!right || right.line !== left.line || third?.line === left.line) return [];
      if (boxes[at - 1]?.line === left.line || !left.title || !right.title) return [];
      const [lefts, rights] = [remarksOf(left), remarksOf(right)];
      const points = lefts.slice(0, rights.length).map((value, row) => ({
        ...{ property: '', values: [value, rights[row] ?? ''] },
        ...{ line: left.line, lineEnd: left.lineEnd },
      }));
      if (points.length < 3) return [];
      const sides = [left.title, right.title].map((side) => cleanText(structure.spelling(side)));
      const span = { line: left.line, lineEnd: Math.max(left.lineEnd, right.lineEnd) };
      return [
        {
          ...{ is: 'contrast', rule: 'comparison', sides, points, ...span, worth: 82 },
          context: contextOf(structure, { title, line: left.line }),
          reason: `Drafted from two boxes side by side, “${sides.join('” and “')}”: one option is from the asked box, the others are from the other one.`,
        },
      ];
    }),
  );
}

function remarksOf({ parts }: Panel): string[] {
  return allAsMarkdown(
    parts
      .flat()
      .map(({ text }) => cleanText(text))
      .filter((text) => /\p{L}/u.test(text) && text.length <= LONGEST_VALUE),
  );
}

const LONGEST_VALUE = 90;

function pointOf(
  { cells, line, lineEnd }: Grid['rows'][number],
  grid: Grid,
  keyed: boolean,
): Point[] {
  const [property = '', ...values] = keyed ? cells : ['', ...cells];
  const shown = values.map((value) =>
    grid.markdown ? cleanText(value) : asMarkdown(cleanText(value)),
  );
  if (shown.some(isReference)) return [];
  const usable = shown.every((value) => /[\p{L}\d]/u.test(value) && value.length <= LONGEST_VALUE);
  if (!usable || (keyed && !/\p{L}/u.test(property))) return [];
  return [{ property: cleanText(property), values: shown, line, lineEnd }];
}
