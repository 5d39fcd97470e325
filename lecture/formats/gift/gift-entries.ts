/** Lines of a GIFT file that belong together; blank lines and comments stand between questions. */
export type GiftEntry = { text: string; line: number; lineEnd: number };

/** `first`: the number of `lines[0]`. Comments go; line ends stay. */
export function giftEntries(lines: string[], first = 1): GiftEntry[] {
  const entries: GiftEntry[] = [];
  let open = false;
  for (const [at, line] of lines.entries()) {
    if (/^\s*\/\//.test(line)) continue;
    const isText = line.trim() !== '';
    const isCategory = line.startsWith('$CATEGORY:');
    const last = entries.at(-1);
    if (isText && open && last && !isCategory) {
      last.text += `\n${line}`;
      last.lineEnd = first + at;
    } else if (isText) entries.push({ text: line, line: first + at, lineEnd: first + at });
    open = isText && !isCategory;
  }
  return entries;
}
