import { comparable } from '../clean-text';
import type { Asking, Draft } from '../draft';
import type { Of, Point } from '../material';
import { scoreOf } from '../score';
import { areAlike, stemsOf } from '../stems';
import { askMatch } from './ask-match';
import { choiceConfig } from './choice-config';
import { inContext } from './in-context';

/**
 * Points to be sorted to what they are true of, and "Which of these is true of A?": one point of A's column, and points of the other columns, each
 * from another row. Only rows whose columns differ clearly are used.
 */
export function askContrast(material: Of<'contrast'>, asking: Asking): Draft[] {
  const { wording } = asking;
  const points = material.points.filter(differs);
  const picks = material.sides.flatMap((side, column): Draft[] => {
    const usable = points.filter(({ values }) => !values.some((value) => names(value, side)));
    // The first column is asked for a row near the start, the next for one further down.
    const right = usable[Math.floor((column * usable.length) / material.sides.length)];
    if (!right) return [];
    const own = material.points.map(({ values }) => values[column] ?? '');
    const others = usable
      .filter((point) => point !== right)
      .map((point, at) => ({ point, from: otherColumn(column, material.sides.length, at) }))
      .filter(({ point, from }) => !isSaidToo(point, point.values[from] ?? '', own))
      .map(({ point, from }) => say(point, from));
    const made = choiceConfig({
      prompt: inContext(material.context, wording.trueOf(wording.quote(side))),
      answer: say(right, column),
      others: others.filter(({ length }) => length <= 110),
    });
    if (!made) return [];
    const { asked, ...config } = made;
    const { line, lineEnd } = material;
    return [{ type: 'choice', config, material, line, lineEnd, score: scoreOf(material, asked) }];
  });
  const prompt = inContext(material.context, wording.sort);
  return [...askMatch(material, prompt, sorted(material, points), asking), ...picks];
}

/** Points to be sorted to the things that they are true of, in turn of one and of the other. */
function sorted({ sides }: Of<'contrast'>, points: Point[]) {
  return points.flatMap((point, at) => {
    const column = at % sides.length;
    const target = sides[column] ?? '';
    const named = point.values.some((value) => sides.some((side) => names(value, side)));
    return named ? [] : [{ item: say(point, column), target }];
  });
}

function say({ property, values }: Point, column: number): string {
  const value = values[column] ?? '';
  return property === '' ? value : `${property}: ${value}`;
}

const otherColumn = (column: number, count: number, at: number) =>
  (column + 1 + (at % (count - 1))) % count;

/** Remarks without a property may stand in another row of the own column. */
function isSaidToo({ property }: Point, value: string, own: string[]): boolean {
  return property === '' && own.some((other) => areAlike(stemsOf(other), stemsOf(value)));
}

function differs({ values }: Point): boolean {
  const stems = values.map(stemsOf);
  return values.every(
    (value, at) =>
      value !== '' &&
      stems.every((other, index) => index <= at || !areAlike(stems[at] ?? other, other)),
  );
}

const names = (value: string, side: string) =>
  ` ${comparable(value)} `.includes(` ${comparable(side)} `);
