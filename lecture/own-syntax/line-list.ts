const LINES = /^lines?[ \t]+(\d{1,6}(?:[ \t]*[,–-][ \t]*\d{1,6})*)[ \t]*:[ ]?/i;
const MISSING = /^missing[ \t]*:[ ]?/i;

/** "lines 3-5, 9: text" → [3, 4, 5, 9]; "missing: text" → null; undefined without such a start. */
export function readLineList(text: string): { lines: number[] | null; length: number } | undefined {
  const missing = MISSING.exec(text);
  if (missing) return { lines: null, length: missing[0].length };
  const found = LINES.exec(text);
  if (!found?.[1]) return undefined;
  const lines = found[1].split(',').flatMap((part) => {
    const [from = 0, to = from] = part.split(/[–-]/).map(Number);
    return Array.from({ length: Math.min(20_000, Math.max(0, to - from + 1)) }, (_, n) => from + n);
  });
  return { lines, length: found[0].length };
}

export function writeLineList(lines: number[] | null): string {
  if (!lines) return 'missing: ';
  const ranges = lines.reduce<[from: number, to: number][]>((all, line) => {
    const last = all.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else all.push([line, line]);
    return all;
  }, []);
  const spelled = ranges.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join(', ');
  return `${lines.length === 1 ? 'line' : 'lines'} ${spelled}: `;
}
