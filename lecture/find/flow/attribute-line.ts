/** "{: .challenge}" below a quote or a code block, as Kramdown and Jekyll have it. */
const ATTRIBUTES = /^\s*\{:\s*([^{}]*)\}\s*$/;

/** The classes of such a line; null for every other line. */
export function attributeClasses(line: string): string[] | null {
  if (!line.includes('{:')) return null;
  const found = ATTRIBUTES.exec(line);
  return found ? ((found[1] ?? '').match(/\.[\w-]+/g) ?? []).map((name) => name.slice(1)) : null;
}
