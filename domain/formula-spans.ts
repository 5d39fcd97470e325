/** A formula within inline Markdown; `source` is TeX without its dollars. */
export type FormulaSpan = { from: number; to: number; source: string; display: boolean };

const LONGEST = 2000;

/**
 * "$x^2$" and "$$x^2$$" in a text, outside code. As in Pandoc, an opening dollar has no blank behind
 * it, a closing one none before it and no digit after it; nor a letter, so that "$HOME/$USER" and
 * "$5 or $10" are no formulas. A backslash keeps a dollar a dollar.
 */
export function formulaSpans(text: string): FormulaSpan[] {
  const spans: FormulaSpan[] = [];
  for (let at = 0; at < text.length; ) {
    const span = text[at] === '$' ? formulaAt(text, at) : null;
    if (span) spans.push(span);
    at = span ? span.to : after(text, at);
  }
  return spans;
}

/** The formula that begins at a dollar; null when none does. */
export function formulaAt(text: string, at: number): FormulaSpan | null {
  const mark = text.startsWith('$$', at) ? '$$' : '$';
  const from = at + mark.length;
  if (mark === '$' && !/\S/.test(text[from] ?? ' ')) return null;
  const close = closing(text, from, mark);
  if (close < 0) return null;
  const source = text.slice(from, close).trim();
  return source === ''
    ? null
    : { from: at, to: close + mark.length, source, display: mark === '$$' };
}

function closing(text: string, from: number, mark: '$' | '$$'): number {
  for (let at = from; at < Math.min(text.length, from + LONGEST); at++) {
    if (text[at] === '\\') at++;
    else if (text.startsWith(mark, at)) {
      if (mark === '$$') return at;
      const closes = /\S/.test(text[at - 1] ?? ' ') && !/[\p{L}\d$]/u.test(text[at + 1] ?? '');
      if (closes && at > from) return at;
      return -1;
    } else if (mark === '$' && text[at] === '\n') return -1;
  }
  return -1;
}

/** Past an escaped character, a span of code, or one character. */
function after(text: string, at: number): number {
  if (text[at] === '\\') return at + 2;
  if (text[at] !== '`') return at + 1;
  const mark = /^`+/.exec(text.slice(at, at + 100))?.[0] ?? '`';
  for (let close = text.indexOf('`', at + mark.length); close >= 0; ) {
    const run = /^`+/.exec(text.slice(close))?.[0].length ?? 1;
    if (run === mark.length) return close + run;
    close = text.indexOf('`', close + run);
  }
  return at + mark.length;
}
