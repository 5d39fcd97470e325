import type { Code } from '../../outline/block';

/** "# => 3", "// -> 3", "# prints: 3", "# Output: 3" */
const COMMENT =
  /^(.*?)[ \t]*(?:#|\/\/|--|;)\s*(?:=>|->|→|⇒|>>>|(?:prints?|output|result|ausgabe|gibt|affiche|sortie|imprime|salida)\s*:?(?=\s))\s*(.+?)\s*$/i;
const MOST = 60;

/** Code without the comments that say what it prints, and those as its output. */
export function withoutOutput(code: Code): { shown: Code; output: string | null } {
  if (code.lines.length > MOST) return { shown: code, output: null };
  const output: string[] = [];
  const lines = code.lines.flatMap((line) => {
    const found = line.length > 300 ? null : COMMENT.exec(line);
    if (!found) return [line];
    output.push(found[2] ?? '');
    return (found[1] ?? '').trim() === '' ? [] : [found[1] ?? ''];
  });
  return output.length === 0
    ? { shown: code, output: null }
    : { shown: { ...code, lines }, output: output.join('\n') };
}
