/** Lines of a quote without their marks → the explanation; null when it is no "Why:". */
export function readWhy(lines: string[]): string | null {
  const [first = '', ...rest] = lines;
  const found = /^why:[ ]?/i.exec(first);
  return found ? [first.slice(found[0].length), ...rest].join('\n') : null;
}

export function writeWhy(explanation: string | undefined): string[] {
  if (explanation === undefined) return [];
  const [first = '', ...rest] = explanation.split('\n');
  return [`> Why: ${first}`, ...rest.map((line) => (line === '' ? '>' : `> ${line}`))];
}
