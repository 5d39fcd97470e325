import { MISSING } from './missing';

/** "Lines 1, 8, 14, and something is missing". */
export function sayMarks(marks: number[]): string {
  const lines = marks.filter((line) => line !== MISSING);
  const missing = marks.includes(MISSING);
  if (lines.length === 0) return missing ? 'Something is missing' : 'No line';
  const words = `${lines.length === 1 ? 'Line' : 'Lines'} ${lines.join(', ')}`;
  return missing ? `${words}, and something is missing` : words;
}
