/** What plain text does not hold: marks, tags, white space other than single blanks. */
const MARKED = /[![\]<*_`\\]|\s\s|[^\S ]/;

/** Inline Markdown → plain text, for titles: no emphasis, code marks, links or tags. */
export function plainText(markdown: string): string {
  if (markdown.length < 1000 && !MARKED.test(markdown)) return markdown.trim();
  return markdown
    .slice(0, 1000)
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/<\/?[a-zA-Z][^>]*>/g, '')
    .replace(/(\*\*|__)(?=\S)([\s\S]*?\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=[^\s*])([^*]*[^\s*])\*(?![\w*])/g, '$1')
    .replace(/(?<![\w_])_(?=[^\s_])([^_]*[^\s_])_(?![\w_])/g, '$1')
    .replace(/`+([^`]+)`+/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
