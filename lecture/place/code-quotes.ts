import { codeStems, proseStems } from './word-stems';

/** How strongly a text points at each line; `exact` only by words that are copied from the code. */
export type Support = { line: number; exact: number; words: number }[];

const PUNCTUATION = /^["'“”‘’(,;:!?]+|["'“”‘’),;:!?]+$/g;
/** Copied code stands out by what prose does not have: signs, digits or capitals inside. */
const LOOKS_LIKE_CODE = /[_=/:.@$<>(){}[\]+*#-].|\p{L}\d|\p{Ll}\p{Lu}/u;

/** Compares a text with each line of code. Lines that are empty or only a comment have no support. */
export function supportFor(text: string, lines: string[]): Support {
  const tokens = tokensOf(text);
  const stems = proseStems(text);
  const quotes = quotesOf(text);
  return lines.map((code, at) => {
    const counts = code.trim() !== '' && !/^\s*(?:#(?!include|\[)|\/\/|--|\/\*|<!--)/.test(code);
    return {
      line: at + 1,
      exact: counts ? exactSupport(tokens, tokensOf(code), code, quotes) : 0,
      words: counts ? [...codeStems(code)].filter((stem) => stems.has(stem)).length : 0,
    };
  });
}

/** Code in backticks that is more than a name, which many lines may have. */
function quotesOf(text: string): string[] {
  const quotes = (text.match(/`[^`]+`/g) ?? []).map((quote) => quote.slice(1, -1).trim());
  return quotes.filter((quote) => quote.length >= 2 && /[^\p{L}\p{N}_]/u.test(quote));
}

function tokensOf(text: string): string[] {
  return text
    .replace(/[`*]/g, ' ')
    .split(/\s+/)
    .map((token) => token.replace(PUNCTUATION, '').replace(/(?<=.)\.$/, ''))
    .filter((token) => token !== '');
}

/** The longest run of tokens that both have, plus single tokens that can only come from code. */
function exactSupport(text: string[], code: string[], line: string, quotes: string[]): number {
  const first = new Map<string, number[]>();
  for (const [at, token] of code.entries()) first.set(token, [...(first.get(token) ?? []), at]);
  let longest = 0;
  let single = quotes.some((quote) => line.includes(quote)) ? 3 : 0;
  for (const [at, token] of text.entries()) {
    for (const start of first.get(token) ?? []) {
      longest = Math.max(longest, runLength(text, at, code, start));
    }
    if (LOOKS_LIKE_CODE.test(token) && token.length >= 3 && line.includes(token)) single = 3;
    else if (/^\p{Lu}{3,}$/u.test(token) && first.has(token)) single = Math.max(single, 2);
  }
  return single + (longest >= 2 ? longest * 2 : 0);
}

function runLength(a: string[], from: number, b: string[], start: number): number {
  let length = 0;
  while (a[from + length] !== undefined && a[from + length] === b[start + length]) length++;
  const words = a.slice(from, from + length).some((token) => /\p{L}{2}/u.test(token));
  return words ? length : 0;
}
