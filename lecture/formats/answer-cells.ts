/** Answers that are filled in, and the columns that they come from: templates leave gaps. */
export type Answers = { options: string[]; columns: number[] };

export function filledAnswers(cells: string[]): Answers {
  const filled = cells.flatMap((text, column) => (text === '' ? [] : [{ text, column }]));
  return { options: filled.map(({ text }) => text), columns: filled.map(({ column }) => column) };
}

/**
 * "2", "1,3", "1.3" (what a spreadsheet makes of it in some countries), "A; C" or an answer's own
 * words → indices of the filled answers. An empty cell gives null: no right answer is known. A
 * sentence when it names an answer that is not there.
 */
export function correctAnswers(
  cell: string,
  { options, columns }: Answers,
): number[] | null | string {
  if (cell === '') return null;
  const whole = options.indexOf(cell);
  if (whole >= 0 && !/^[\d.,;\s]+$/.test(cell)) return [whole];
  const names = cell.split(/[\s,;.|/+&]+/).filter((name) => name !== '');
  const indices = names.map((name) => columns.indexOf(columnOf(name)));
  if (names.length === 0 || indices.includes(-1)) {
    return `its right answer “${cell.slice(0, 60)}” is none of its answers`;
  }
  return [...new Set(indices)].sort((a, b) => a - b);
}

function columnOf(name: string): number {
  if (/^\d{1,2}$/.test(name)) return Number(name) - 1;
  return /^[a-j]$/i.test(name) ? name.toLowerCase().charCodeAt(0) - 97 : -1;
}

/** "20", "20 sec"; null for an empty cell and for what is no time. */
export function secondsIn(cell: string): number | null {
  const seconds = Number(/^\d{1,5}(?:\.\d+)?/.exec(cell)?.[0] ?? 0);
  return seconds > 0 ? seconds : null;
}

export const NO_KEY = 'No right answer is given: it comes in as a poll.';
