/** A line of a drawing without its borders: "│  text  │" → "text"; "" when it is only lines. */
export function drawingText(line: string): string {
  const text = line
    .replace(/^\s*[│║┃|]+/, '')
    .replace(/[│║┃|]+\s*$/, '')
    .trim();
  return /^[\s\u2500-\u257F+|=_-]*$/.test(text) ? '' : text;
}
