/** A box between two tags of a site's generator: `{{% expand "Réponse" %}} … {{% /expand %}}`. */
export type Shortcode = { name: string; title: string; closes: RegExp; inside: string };

/** Those that hold text of the notes; others draw something, or are programs. */
const NAMES =
  'expand|expander|details|spoiler|collapse|collapsible|accordion(?:-item)?|toggle|reveal|hidden|solution|answer|question|quiz|quizdown|exercise|exercice|challenge|practice|hint|notice|callout|admonition|alert|panel|box|tab|note|tip|info|reponse|correction|corrige|aufgabe|frage|loesung|antwort|ejercicio|pregunta|respuesta|solucion|enonce|enunciado';
const HUGO = new RegExp(
  `^\\s{0,7}\\{\\{[<%]\\s*(${NAMES})(?=[\\s%>])([^{}]{0,300}?)[%>]\\}\\}(.*)$`,
  'i',
);
const LIQUID = new RegExp(`^\\s{0,7}\\{%-?\\s*(${NAMES})(?=[\\s%])([^{}]{0,300}?)-?%\\}(.*)$`, 'i');

export function shortcodeStart(line: string): Shortcode | null {
  const found = HUGO.exec(line) ?? LIQUID.exec(line);
  const [, name = '', given = '', inside = ''] = found ?? [];
  if (name === '' || /\/\s*$/.test(given)) return null;
  const closes = line.trimStart().startsWith('{{')
    ? new RegExp(`\\{\\{[<%]\\s*/\\s*${name}\\s*[%>]\\}\\}`, 'i')
    : new RegExp(`\\{%-?\\s*end${name}\\s*-?%\\}`, 'i');
  return { name: name.toLowerCase(), title: titleOf(given), closes, inside };
}

/** `title="Solution"`, `"Réponse :"`, or bare words as Jekyll has them. */
function titleOf(given: string): string {
  const named = /(?:title|summary|header|label|name)\s*=\s*["“]([^"”]*)["”]/i.exec(given)?.[1];
  const quoted = named ?? (given.includes('=') ? '' : /["“']([^"”]*)["”']/.exec(given)?.[1]);
  const bare = /[="]/.test(given) ? '' : given;
  return (quoted ?? bare).trim();
}

const ends = new WeakMap<string[], Map<string, number>>();

/**
 * The index of the line that closes the box that starts at `at`; -1 when none does, as with tags
 * that stand alone.
 */
export function shortcodeEnd(lines: string[], at: number, closes: RegExp): number {
  const known = ends.get(lines) ?? new Map<string, number>();
  ends.set(lines, known);
  const last = known.get(closes.source) ?? lines.findLastIndex((line) => closes.test(line));
  known.set(closes.source, last);
  for (let next = at; next <= last; next++) if (closes.test(lines[next] ?? '')) return next;
  return -1;
}
