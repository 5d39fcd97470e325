import type { CodeTokenKind, CodeTokens } from '@/domain/code-block';

type Line = CodeTokens[number];

/** What a grammar leaves plain; the names of the groups are the kinds. */
const DETAILS: Record<string, RegExp> = {
  /** Options, numbers that stand alone, and signs. */
  dockerfile: /(?<![\w.:/-])(?<n>--?[A-Za-z][\w-]*|\d+(?![\w.:/-]))|(?<p>&&|\|\||[=[\],;|&\\])/g,
  /** C++ is read as C: the full grammar needs seconds to load, and would stop the server for them. */
  cpp: /\b(?<k>class|template|typename|namespace|using|public|private|protected|virtual|override|final|new|delete|this|auto|constexpr|noexcept|friend|explicit|operator|try|catch|throw|bool|concept|requires|co_await|co_return|co_yield)\b|\b(?<n>true|false|nullptr)\b|(?<p>::|[{}<>()[\];,])/g,
};

/** Colours the plain parts of a line where the language's grammar is too modest. */
export function colourPlainWords(language: string, line: Line): Line {
  const details = DETAILS[language];
  if (!details) return line;
  return line.flatMap(
    ([kind, text]): Line => (kind === '' ? split(text, details) : [[kind, text]]),
  );
}

function split(text: string, details: RegExp): Line {
  const parts: Line = [];
  let from = 0;
  for (const found of text.matchAll(details)) {
    const kind = Object.entries(found.groups ?? {}).find(([, value]) => value !== undefined)?.[0];
    if (found.index > from) parts.push(['', text.slice(from, found.index)]);
    parts.push([kind as CodeTokenKind, found[0]]);
    from = found.index + found[0].length;
  }
  return from < text.length ? [...parts, ['', text.slice(from)]] : parts;
}
