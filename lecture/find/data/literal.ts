/**
 * A value as JSON, Python, JavaScript or R write it: texts, numbers, lists, records, and calls with
 * their arguments. `from` and `to` count UTF-16 units.
 */
export type Value = string | number | boolean | null | Node;
export type Node = {
  kind: 'list' | 'record' | 'call';
  /** Of a call. */
  name: string;
  items: Value[];
  /** Of a record, and the named arguments of a call. */
  fields: Map<string, Value>;
  from: number;
  to: number;
};

type Read = { value: Value; at: number };

const DEEPEST = 12;
const CLOSING: Record<string, string> = { '[': ']', '(': ')', '{': '}' };
const WORDS: Record<string, boolean | null> = {
  true: true,
  false: false,
  none: null,
  null: null,
  na: null,
};
const SPACE = /(?:\s|,|;|#[^\n]*\n|\/\/[^\n]*\n)*/y;
const NUMBER = /[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?(?![\w.])/iy;
const NAME = /[\p{L}_.$][\p{L}\d_.:$]*/uy;
const KEY = /(?:"([^"\n]{1,60})"|'([^'\n]{1,60})'|([\p{L}_][\p{L}\d_.-]{0,60}))\s*[:=](?!=)/uy;

/** Reads the value that starts at `at`; null when it is none, or goes on after the end. */
export function readValue(text: string, at: number, depth = 0): Read | null {
  if (depth > DEEPEST) return null;
  const from = skip(text, at);
  const char = text[from] ?? '';
  if (char === '"' || char === "'") return readText(text, from);
  if (char in CLOSING) return readGroup(text, from, '', depth);
  const number = match(NUMBER, text, from);
  if (number) return { value: Number(number[0]), at: from + number[0].length };
  const name = match(NAME, text, from)?.[0];
  if (!name) return null;
  const behind = from + name.length;
  if (text[behind] === '(') return readGroup(text, behind, name, depth, from);
  const next = text[behind] ?? '';
  if (name.length === 1 && (next === '"' || next === "'")) return readText(text, behind);
  const word = name.toLowerCase();
  return word in WORDS ? { value: WORDS[word] ?? null, at: behind } : null;
}

function readGroup(
  text: string,
  open: number,
  name: string,
  depth: number,
  from = open,
): Read | null {
  const close = CLOSING[text[open] ?? ''];
  const fields = new Map<string, Value>();
  const items: Value[] = [];
  for (let at = skip(text, open + 1); at < text.length; at = skip(text, at)) {
    if (text[at] === close) {
      const kind = name !== '' ? 'call' : close === '}' ? 'record' : 'list';
      return { value: { kind, name, items, fields, from, to: at + 1 }, at: at + 1 };
    }
    const key = close === ']' ? null : match(KEY, text, at);
    const read = readValue(text, key ? at + key[0].length : at, depth + 1);
    if (!read) return null;
    const label = key?.[1] ?? key?.[2] ?? key?.[3];
    if (label === undefined) items.push(read.value);
    else fields.set(label, read.value);
    at = read.at;
  }
  return null;
}

/** Three quotation marks hold lines; a backslash takes the meaning from what follows it. */
function readText(text: string, from: number): Read | null {
  const mark = text[from] ?? '';
  const quotes = text.startsWith(mark.repeat(3), from) ? mark.repeat(3) : mark;
  let value = '';
  for (let at = from + quotes.length; at < text.length; at++) {
    if (text.startsWith(quotes, at)) return { value, at: at + quotes.length };
    const char = text[at] ?? '';
    if (char === '\n' && quotes.length === 1 && mark === "'") return null;
    if (char !== '\\') value += char;
    else value += escaped(text[++at] ?? '');
  }
  return null;
}

const escaped = (char: string) => (char === 'n' ? '\n' : char === 't' ? '\t' : char);

function skip(text: string, at: number): number {
  return at + (match(SPACE, text, at)?.[0].length ?? 0);
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
