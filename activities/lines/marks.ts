/** Marks a line, or takes the mark back. Null when all marks are used up (`most` of them). */
export function toggleMark(marks: number[], line: number, most: number): number[] | null {
  if (marks.includes(line)) return marks.filter((other) => other !== line);
  return marks.length < most ? [...marks, line].sort((a, b) => a - b) : null;
}
