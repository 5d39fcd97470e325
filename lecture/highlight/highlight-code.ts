import { createHighlighterCore, type HighlighterCore, type ThemedToken } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { type CodeTokens, codeLines } from '@/domain/code-block';
import { grammarFor } from './grammars';
import { colourPlainWords } from './plain-words';
import { kindOf, tokenTheme } from './token-theme';

type Line = CodeTokens[number];

/** A longer line is data, not code to read, and would take a grammar too long. */
const LONGEST_LINE = 1000;
/** Milliseconds for a line and for a whole block; what is left then stays plain. */
const TIME_PER_LINE = 1000;
const TIME_PER_BLOCK = 3000;

let highlighter: Promise<HighlighterCore> | undefined;

/**
 * Code → its tokens by kind, one entry per line of `codeLines(text)`; the texts of a line joined
 * are the line. Plain for an unknown language. Never rejects: colours are worth no failure.
 */
export async function highlightCode(language: string, text: string): Promise<CodeTokens> {
  const lines = codeLines(text);
  const tokens = await tokenise(language, lines).catch(() => []);
  return lines.map((line, at) => compact(tokens[at] ?? [], line));
}

async function tokenise(language: string, lines: string[]): Promise<Line[]> {
  const grammar = grammarFor(language);
  if (!grammar) return [];
  highlighter ??= createHighlighterCore({
    engine: createJavaScriptRegexEngine({ forgiving: true }),
    themes: [tokenTheme],
    langs: [],
  });
  const shiki = await highlighter;
  await shiki.loadLanguage(grammar.load);
  return lineByLine(shiki, grammar.id, lines).map((line) =>
    colourPlainWords(grammar.names[0] ?? '', line.map(kindAndText)),
  );
}

/** Line by line, so that a block that takes too long keeps the colours that it has by then. */
function lineByLine(shiki: HighlighterCore, lang: string, lines: string[]): ThemedToken[][] {
  const end = performance.now() + TIME_PER_BLOCK;
  const all: ThemedToken[][] = [];
  let state: ReturnType<HighlighterCore['getLastGrammarState']> | undefined;
  for (const line of lines) {
    if (performance.now() > end) break;
    const tokens: ThemedToken[][] = shiki.codeToTokensBase(line, {
      lang,
      theme: tokenTheme.name,
      tokenizeMaxLineLength: LONGEST_LINE,
      tokenizeTimeLimit: TIME_PER_LINE,
      ...(state && { grammarState: state }),
    });
    state = shiki.getLastGrammarState(tokens);
    all.push(tokens.flat());
  }
  return all;
}

const kindAndText = ({ content, color }: ThemedToken): Line[number] => [kindOf(color), content];

/** Neighbours of one kind become one token; a line that does not come back whole stays plain. */
function compact(tokens: Line, line: string): Line {
  const compacted: Line = [];
  for (const [kind, text] of tokens) {
    const last = compacted.at(-1);
    if (last && (last[0] === kind || text.trim() === '')) last[1] += text;
    else compacted.push([text.trim() === '' ? '' : kind, text]);
  }
  const whole = compacted.map(([, text]) => text).join('') === line;
  return whole && line !== '' ? compacted : [['', line]];
}
