/** A part of the lecture with the minutes that the notes plan for it. */
export type PlannedPart = { line: number; minutes: number };

export type Pace = {
  /** Minutes since the lecture began, and those of the whole plan. */
  elapsed: number;
  planned: number;
  /** The moment of the plan, in minutes, that has come: what is on may take until the next begins. */
  due: number;
  /**
   * Whole minutes; above 0 = behind the plan, below 0 = ahead of it, 0 = on time as far as a plan
   * can say it. Null in the first minutes, when there is nothing to say yet.
   */
  behind: number | null;
};

/** A plan is right to a few minutes, and what stands in a part takes unequal shares of it. */
const BAND = { minutes: 2, ofPart: 0.25 };
/** Minutes before anything is said. */
const FIRST = 3;

/**
 * How the clock stands against the plan. `lines`: the lines of the notes of everything that the
 * lecture goes through, in order; `at`: which of them is on. Within a part every item is taken to
 * need the same share of its minutes; within the share of what is on, and some minutes around it, the
 * lecture is on time. Null without planned minutes.
 */
export function paceOf(
  parts: PlannedPart[],
  lines: number[],
  at: number,
  elapsed: number,
): Pace | null {
  const planned = parts.reduce((sum, { minutes }) => sum + minutes, 0);
  if (planned <= 0) return null;
  const line = lines[at] ?? 0;
  const own = parts.findLastIndex((part) => part.line <= line);
  const before = parts.slice(0, Math.max(0, own)).reduce((sum, { minutes }) => sum + minutes, 0);
  const minutes = parts[own]?.minutes ?? 0;
  const share = shareOf(parts, own, lines, at);
  const due = clamp(elapsed, before + minutes * share.from, before + minutes * share.to);
  return { elapsed, planned, due, behind: behindOf(elapsed, due, minutes) };
}

function behindOf(elapsed: number, due: number, minutesOfPart: number): number | null {
  if (elapsed < FIRST) return null;
  const behind = elapsed - due;
  const band = Math.max(BAND.minutes, minutesOfPart * BAND.ofPart);
  return Math.abs(behind) < band ? 0 : Math.round(behind);
}

const clamp = (value: number, least: number, most: number) =>
  Math.min(Math.max(value, least), most);

/** From where to where in its part the item that is on goes, each 0 to 1. */
function shareOf(parts: PlannedPart[], own: number, lines: number[], at: number) {
  if (own < 0) return { from: 0, to: 0 };
  const from = parts[own]?.line ?? 0;
  const to = parts[own + 1]?.line ?? Infinity;
  const inside = lines.flatMap((line, index) => (line >= from && line < to ? [index] : []));
  const done = inside.filter((index) => index < at).length;
  const all = Math.max(1, inside.length);
  return { from: Math.min(1, done / all), to: Math.min(1, (done + 1) / all) };
}
