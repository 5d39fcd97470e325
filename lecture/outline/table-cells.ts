/** "| a | `b | c` |" → ["a", "`b | c`"]: a bar in code, or behind a backslash, is no border. */
export function tableCells(row: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let inCode = false;
  const text = row.trim().replace(/^\|/, '');
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (char === '`') inCode = !inCode;
    if (char === '\\' && text[at + 1] === '|') continue;
    if (char === '|' && !inCode && text[at - 1] !== '\\') {
      cells.push(cell.trim());
      cell = '';
    } else cell += char;
  }
  return cell.trim() === '' ? cells : [...cells, cell.trim()];
}
