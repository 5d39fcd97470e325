const LONGEST = 600;

/** The line "{:/solution}" or "{:/}" that ends a block of Kramdown; -1 when none does. */
export function extensionEnd(lines: string[], at: number, name: string): number {
  const closes = new RegExp(`^[ \\t]*\\{:/(?:${name})?\\}[ \\t]*$`, 'i');
  const inside = lines.slice(at + 1, at + LONGEST);
  const end = inside.findIndex((line) => closes.test(line));
  return end < 0 ? -1 : at + 1 + end;
}
