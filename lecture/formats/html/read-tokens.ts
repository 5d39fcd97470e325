import { decodeHtml } from './decode-html';

export type Attributes = ReadonlyMap<string, string>;

/** What HTML is made of. `at`: where it begins in the text. Comments and document types are none. */
export type HtmlToken =
  | { kind: 'text'; text: string; at: number }
  | { kind: 'open'; name: string; attributes: Attributes; closed: boolean; at: number }
  | { kind: 'close'; name: string; at: number };

/** Nothing in them is a tag; in the second group references are still read. */
const RAW = /^(?:script|style|xmp|iframe|noembed|noframes)$/;
const RAW_WITH_REFERENCES = /^(?:textarea|title)$/;
const ATTRIBUTES_MOST = 100;

/**
 * HTML → its tags and texts, in one pass whose time grows with the length of the text alone,
 * whatever is left open in it. References are decoded, names are lower case; nothing is run.
 */
export function* readTokens(html: string): Generator<HtmlToken> {
  let plain = 0;
  let at = html.indexOf('<');
  while (at >= 0) {
    const found = readMarkup(html, at);
    if (found) {
      if (at > plain) yield textToken(html, plain, at);
      yield* found.tokens;
      plain = found.end;
    }
    at = html.indexOf('<', found ? found.end : at + 1);
  }
  if (plain < html.length) yield textToken(html, plain, html.length);
}

type Markup = { tokens: HtmlToken[]; end: number };

const textToken = (html: string, from: number, to: number): HtmlToken => ({
  kind: 'text',
  text: decodeHtml(html.slice(from, to)),
  at: from,
});

/** What "<" begins; null where it is only a character. */
function readMarkup(html: string, at: number): Markup | null {
  const next = html[at + 1] ?? '';
  if (next === '!' && html.startsWith('<!--', at)) return skipped(html, '-->', at + 2);
  if (next === '!' || next === '?') return skipped(html, '>', at);
  if (next === '/') return /[a-z]/i.test(html[at + 2] ?? '') ? closeTag(html, at) : null;
  return /[a-z]/i.test(next) ? openTag(html, at) : null;
}

function skipped(html: string, mark: string, from: number): Markup {
  const end = html.indexOf(mark, from);
  return { tokens: [], end: end < 0 ? html.length : end + mark.length };
}

function closeTag(html: string, at: number): Markup {
  const name = nameAt(html, at + 2);
  const { end } = skipped(html, '>', at);
  return { tokens: [{ kind: 'close', name: name.toLowerCase(), at }], end };
}

const NAME = /[^\s/>]+/y;

function nameAt(html: string, at: number): string {
  NAME.lastIndex = at;
  return NAME.exec(html)?.[0] ?? '';
}

function openTag(html: string, at: number): Markup {
  const name = nameAt(html, at + 1);
  const { attributes, closed, end } = readAttributes(html, at + 1 + name.length);
  const open = { kind: 'open' as const, name: name.toLowerCase(), attributes, closed, at };
  const withReferences = RAW_WITH_REFERENCES.test(open.name);
  if (!withReferences && !RAW.test(open.name)) return { tokens: [open], end };
  const close = rawEnd(html, end, open.name);
  const inside = html.slice(end, close);
  const text = withReferences ? decodeHtml(inside) : inside;
  return { tokens: [open, { kind: 'text', text, at: end }], end: close };
}

/** Where `</script>` begins; the end of the text when it never does. */
function rawEnd(html: string, from: number, name: string): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

const SPACE = /[\s/]*/y;
const ATTRIBUTE_NAME = /=?[^\s/>=]*/y;
const EQUALS = /\s*=\s*/y;
const UNQUOTED = /[^\s>]*/y;

function take(pattern: RegExp, html: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(html)?.[0] ?? null;
}

/** From behind the tag's name to behind its ">". The first of two attributes of one name counts. */
function readAttributes(html: string, from: number) {
  const attributes = new Map<string, string>();
  let at = from;
  let closed = false;
  while (at < html.length) {
    const space = take(SPACE, html, at) ?? '';
    at += space.length;
    closed = space.endsWith('/');
    if (html[at] === '>') return { attributes, closed, end: at + 1 };
    const name = take(ATTRIBUTE_NAME, html, at) ?? '';
    const value = readValue(html, at + name.length);
    at = value.end;
    const key = name.toLowerCase();
    if (key !== '' && attributes.size < ATTRIBUTES_MOST && !attributes.has(key)) {
      attributes.set(key, decodeHtml(value.text));
    }
  }
  return { attributes, closed, end: html.length };
}

function readValue(html: string, at: number): { text: string; end: number } {
  const equals = take(EQUALS, html, at);
  if (equals === null) return { text: '', end: at };
  const from = at + equals.length;
  const quote = html[from];
  if (quote !== '"' && quote !== "'") {
    const text = take(UNQUOTED, html, from) ?? '';
    return { text, end: from + text.length };
  }
  const end = html.indexOf(quote, from + 1);
  if (end < 0) return { text: '', end: html.length };
  return { text: html.slice(from + 1, end), end: end + 1 };
}
