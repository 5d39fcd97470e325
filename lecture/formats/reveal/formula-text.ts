import { escapeMarkdown } from './escape-markdown';

const OPENS = /\\[([]/g;
const LONGEST = 2000;

/** "\(x^2\)" → "$x^2$", "\[x^2\]" → "$$x^2$$"; the words between are escaped, formulas are not. */
export function withFormulas(text: string): string {
  let out = '';
  let from = 0;
  const closes = { '\\)': -1, '\\]': -1 };
  for (const { 0: open, index } of text.matchAll(OPENS)) {
    if (index < from) continue;
    const mark = open === '\\(' ? '\\)' : '\\]';
    if (closes[mark] < index) closes[mark] = endOf(text, mark, index);
    const close = closes[mark];
    if (close - index > LONGEST) continue;
    out += escaped(text.slice(from, index)) + formula(text.slice(index + 2, close), mark === '\\]');
    from = close + 2;
  }
  return out + escaped(text.slice(from));
}

function endOf(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  return end < 0 ? Number.POSITIVE_INFINITY : end;
}

/** A formula in TeX as our notes have it. */
export function formula(source: string, display: boolean): string {
  const mark = display ? '$$' : '$';
  const text = source.replace(/\s+/g, ' ').trim();
  return text === '' ? '' : `${mark}${text}${mark}`;
}

/** Dollars stand around formulas for reveal.js as for us. */
const DOLLARS = /\$\$[^$]+\$\$|\$(?=\S)[^$\n]{0,1999}[^\s$]\$(?![\p{L}\d])/gu;

function escaped(text: string): string {
  if (!text.includes('$')) return escapeMarkdown(text);
  let out = '';
  let from = 0;
  for (const found of text.matchAll(DOLLARS)) {
    out += escapeMarkdown(text.slice(from, found.index)) + found[0];
    from = found.index + found[0].length;
  }
  return out + escapeMarkdown(text.slice(from));
}
