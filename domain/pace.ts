/** A part of the lecture with the minutes that the notes plan for it. */
export type PlannedPart = { line: number; minutes: number };

export type Pace = {
  /** Minutes since the lecture began, and those of the whole plan. */
  elapsed: number;
  planned: number;
  /** Where the plan would be at this point of the lecture, in minutes. */
  due: number;
  /** Whole minutes; above 0 = behind the plan, below 0 = ahead of it. */
  behind: number;
};

/**
 * How the clock stands against the plan. `lines`: the lines of the notes of everything that the
 * lecture goes through, in order; `at`: which of them is on. Within a part every item is taken to
 * need the same share of its minutes; what is on is half done. Null without planned minutes.
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
  const due = own < 0 ? 0 : before + (parts[own]?.minutes ?? 0) * shareDone(parts, own, lines, at);
  return { elapsed, planned, due, behind: Math.round(elapsed - due) };
}

function shareDone(parts: PlannedPart[], own: number, lines: number[], at: number): number {
  const from = parts[own]?.line ?? 0;
  const to = parts[own + 1]?.line ?? Infinity;
  const inside = lines.flatMap((line, index) => (line >= from && line < to ? [index] : []));
  const done = inside.filter((index) => index < at).length;
  return inside.length === 0 ? 0 : Math.min(1, (done + 0.5) / inside.length);
}
