/**
 * The first and last line of each element of the array that is the value of `key`, as it stands in
 * a JSON text that has been parsed before. Only the first such key counts.
 */
export function elementLines(json: string, key: string): { line: number; lineEnd: number }[] {
  const elements: { line: number; lineEnd: number }[] = [];
  const start = new RegExp(`"${key}"\\s*:\\s*\\[`).exec(json);
  if (!start) return elements;
  let line = json.slice(0, start.index + start[0].length).split('\n').length;
  let depth = 0;
  for (let at = start.index + start[0].length; at < json.length; at++) {
    const character = json[at];
    if (character === '\n') line++;
    else if (character === '"') at = stringEnd(json, at);
    else if (character === '{' || character === '[') {
      if (depth === 0) elements.push({ line, lineEnd: line });
      depth++;
    } else if (character === '}' || character === ']') {
      depth--;
      const last = elements.at(-1);
      if (depth === 0 && last) last.lineEnd = line;
      if (depth < 0) break;
    }
  }
  return elements;
}

/** Where the string that starts at `from` ends; strings of JSON hold no line ends. */
function stringEnd(json: string, from: number): number {
  let at = from + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at;
}
