/** Names that everybody uses for a defect, and how the line looks that has it. */
const DEFECTS: { named: RegExp; line: RegExp }[] = [
  { named: /mutable default/i, line: /\bdef\b.*=\s*(?:\[|\{|list\(|dict\(|set\()/ },
  {
    named: /sql[ -]?injection|string concatenation/i,
    line: /\b(?:select|insert|update|delete|where)\b.*(?:\+|%|\$\{|\{|\|\||format\()/i,
  },
  {
    named: /bare except|catch(?:es|ing)? (?:everything|all)|swallow/i,
    line: /\bexcept\s*:|\bexcept\s+(?:Base)?Exception\b|\bcatch\s*(?:\(|\{)/,
  },
  {
    named:
      /hard-?coded|plain[ -]?text (?:password|secret|credential)|secrets?\b|credentials?\b|api key/i,
    line: /(?:passw(?:or)?d|secret|token|api_?key|credential)\w*["']?\s*[:=]/i,
  },
  {
    named: /\blatest\b|unpinned|not pinned|floating tag/i,
    line: /:latest\b|^\s*(?:FROM|image:)\s+[^\s:@]+\s*$/i,
  },
  { named: /off[- ]by[- ]one/i, line: /\bfor\b|\bwhile\b|\brange\(|[<>]=/ },
  { named: /infinite loop|never (?:ends|stops|terminates)/i, line: /\bwhile\b|\bfor\s*\(\s*;;/ },
  { named: /integer division/i, line: /[^/]\/(?![/*])|\/\// },
  { named: /assign(?:s|ment) instead|instead of (?:a )?compar/i, line: /\bif\b[^=]*[^=!<>]=[^=]/ },
  { named: /\bxss\b|cross-site/i, line: /innerHTML|dangerouslySetInnerHTML|\|\s*safe\b|v-html/ },
  { named: /debug (?:mode|is)/i, line: /debug/i },
];

const MOST_LINES = 2;

/** The lines of code (1-based) that have the defect which a text names; null when unclear. */
export function linesOfDefect(text: string, lines: string[]): number[] | null {
  for (const { named, line } of DEFECTS) {
    if (!named.test(text)) continue;
    const found = lines.flatMap((code, at) => (line.test(code) ? [at + 1] : []));
    if (found.length > 0 && found.length <= MOST_LINES) return found;
  }
  return null;
}
