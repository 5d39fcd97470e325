/** A list item whose text may have several lines, blank ones included. */
export function itemLines(lines: string[], lead = ''): string[] {
  const [first = '', ...rest] = lines;
  return [`- ${lead}${first}`, ...rest.map((line) => (line === '' ? '' : `  ${line}`))];
}
