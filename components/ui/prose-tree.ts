import { formulaAt } from '@/domain/formula-spans';

export type Inline =
  | { kind: 'text' | 'code'; text: string }
  | { kind: 'strong' | 'em'; children: Inline[] }
  /** `text` with its dollars; `children`: the same as a sentence, where it is not drawn. */
  | { kind: 'formula'; text: string; children: Inline[] };

const MAX_DEPTH = 6;
const WORD = /[\p{L}\p{N}]/u;
const ESCAPABLE = /[!-/:-@[-`{-~]/;

/**
 * Reads the inline Markdown of a question: `code`, **bold**, *italic*, $formulas$, and backslash
 * escapes.
 * Everything else, HTML and links included, stays the text that it is.
 */
export function parseProse(text: string): Inline[] {
  return parse(text, 0);
}

/** The same text without its marks, for labels and titles. */
export function plainProse(text: string): string {
  return plain(parseProse(text));
}

/** The code when the whole text is one span of code, otherwise null. */
export function soleCode(text: string): string | null {
  const [first, ...others] = parseProse(text.trim());
  return first?.kind === 'code' && others.length === 0 ? first.text : null;
}

function plain(nodes: Inline[]): string {
  return nodes.map((node) => ('text' in node ? node.text : plain(node.children))).join('');
}

function parse(text: string, depth: number): Inline[] {
  const nodes: Inline[] = [];
  let pending = '';
  let at = 0;
  while (at < text.length) {
    const span = readSpan(text, at, depth);
    if (span) {
      if (pending) nodes.push({ kind: 'text', text: pending });
      pending = '';
      nodes.push(span.node);
      at = span.end;
    } else {
      const literal = readLiteral(text, at);
      pending += literal.text;
      at = literal.end;
    }
  }
  if (pending) nodes.push({ kind: 'text', text: pending });
  return nodes;
}

/** An escaped character, a whole run of marks that open nothing, or one character. */
function readLiteral(text: string, at: number): { text: string; end: number } {
  const next = text[at + 1];
  if (text[at] === '\\' && next && ESCAPABLE.test(next)) return { text: next, end: at + 2 };
  const run = text[at] === '`' ? runOf(text, at) : 1;
  return { text: text.slice(at, at + run), end: at + run };
}

function readSpan(text: string, at: number, depth: number): { node: Inline; end: number } | null {
  if (text[at] === '`') return readCode(text, at);
  if (text[at] === '$' && depth < MAX_DEPTH) return readFormula(text, at, depth);
  if (text[at] !== '*' || depth >= MAX_DEPTH) return null;
  return readEmphasis(text, at, '**', depth) ?? readEmphasis(text, at, '*', depth);
}

function readCode(text: string, at: number): { node: Inline; end: number } | null {
  const width = runOf(text, at);
  const close = codeEnd(text, at + width, width);
  if (close === null) return null;
  const inside = text.slice(at + width, close).replace(/\n/g, ' ');
  const padded = inside.startsWith(' ') && inside.endsWith(' ') && inside.trim() !== '';
  return {
    node: { kind: 'code', text: padded ? inside.slice(1, -1) : inside },
    end: close + width,
  };
}

function readFormula(text: string, at: number, depth: number) {
  const span = formulaAt(text, at);
  if (!span) return null;
  const whole = text.slice(at, span.to);
  const width = span.display ? 2 : 1;
  const inside = parse(whole.slice(width, -width), depth + 1);
  const mark = { kind: 'text' as const, text: whole.slice(0, width) };
  const children = [mark, ...inside, mark];
  return { node: { kind: 'formula' as const, text: whole, children }, end: span.to };
}

function readEmphasis(text: string, at: number, mark: '*' | '**', depth: number) {
  const from = at + mark.length;
  const opens = text.startsWith(mark, at) && !isWord(text[at - 1]) && /\S/.test(text[from] ?? ' ');
  const close = opens ? emphasisEnd(text, from, mark) : null;
  if (close === null) return null;
  const kind: 'strong' | 'em' = mark === '**' ? 'strong' : 'em';
  const children = parse(text.slice(from, close), depth + 1);
  return { node: { kind, children }, end: close + mark.length };
}

/** Where the closing mark begins: not after a space, not before a letter, not inside code. */
function emphasisEnd(text: string, from: number, mark: '*' | '**'): number | null {
  let at = from;
  while (at < text.length) {
    if (text[at] === '\\') at += 2;
    else if (text[at] === '`') at = afterCode(text, at);
    else if (text[at] === '$') at = formulaAt(text, at)?.to ?? at + 1;
    else if (text[at] === '*') {
      const run = runOf(text, at);
      const close = mark === '**' ? at + run - 2 : at + run - 1;
      const fits = mark === '**' ? run >= 2 : run % 2 === 1;
      const closes = fits && at > from && /\S/.test(text[at - 1] ?? ' ') && !isWord(text[at + run]);
      if (closes) return close;
      at += run;
    } else at += 1;
  }
  return null;
}

function afterCode(text: string, at: number): number {
  const width = runOf(text, at);
  const close = codeEnd(text, at + width, width);
  return close === null ? at + width : close + width;
}

function codeEnd(text: string, from: number, width: number): number | null {
  for (let at = text.indexOf('`', from); at !== -1; at = text.indexOf('`', at)) {
    const run = runOf(text, at);
    if (run === width) return at;
    at += run;
  }
  return null;
}

function runOf(text: string, at: number): number {
  let end = at;
  while (text[end] === text[at]) end += 1;
  return end - at;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && WORD.test(character);
}
