/** `lines`: how many lines it takes at the top of the notes, 0 when there is none. */
export type FrontMatter = { lines: number; title: string | null };

const LONGEST = 200;

/** YAML between `---` lines (or TOML between `+++`) at the very top, as static sites have it. */
export function readFrontMatter(lines: string[]): FrontMatter {
  const none = { lines: 0, title: null };
  const mark = lines[0]?.trimEnd();
  if (mark !== '---' && mark !== '+++') return none;
  const ends = mark === '---' ? ['---', '...'] : ['+++'];
  const inside = lines.slice(1, LONGEST);
  const length = inside.findIndex((line) => ends.includes(line.trimEnd()));
  if (length < 1 || !inside.slice(0, length).some((line) => /^[\w-]+\s*[:=]/.test(line)))
    return none;
  const title = inside.slice(0, length).find((line) => /^title\s*[:=]/i.test(line));
  return { lines: length + 2, title: title ? unquote(title.replace(/^title\s*[:=]/i, '')) : null };
}

function unquote(value: string): string | null {
  const text = value.trim();
  const quoted = /^"(.*)"$|^'(.*)'$/.exec(text);
  return (quoted ? (quoted[1] ?? quoted[2] ?? '') : text).trim() || null;
}
