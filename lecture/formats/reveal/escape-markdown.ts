/** Text that would be read as a tag stands as code, which it is. */
const TAG = /<\/?[a-zA-Z][^<>`]*>/g;
const COMMENT = /<(?=!--)/g;
const EMPHASIS = /(?<![\p{L}\p{N}\\])_(?=\S)[^_\n]+_(?![\p{L}\p{N}])/gu;

const EMPHASISED = /\*[^\s*][^*]*\*/;

/** Words of HTML → the same words in Markdown: what is no mark there becomes none. */
export function escapeMarkdown(text: string): string {
  const tagged = text.replace(TAG, '`$&`').replace(COMMENT, '\\<');
  const quiet = tagged.replace(EMPHASIS, (found) => found.replaceAll('_', '\\_'));
  return EMPHASISED.test(quiet) ? quiet.replaceAll('*', '\\*') : quiet;
}

/** What would make a heading, a quote, code, a rule or a box of a line, a tag, or a speaker note. */
const STARTS = /^(?:#{1,6}(?=\s|$)|>|`{3}|~{3}|<|:{3}|\?\?\?|!!!|\$CATEGORY)/;
const RULE = /^(?:[-_*=][ \t]*)+$/;

/** A line of a paragraph that begins nothing else; null for one that only draws a line. */
export function paragraphLine(line: string): string | null {
  if (RULE.test(line)) return null;
  const label = /^notes?:(?=\s|$)/i.exec(line)?.[0];
  if (label) return `**${label}**${line.slice(label.length)}`;
  return STARTS.test(line) ? `\\${line}` : line;
}
