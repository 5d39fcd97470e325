import { remembered } from '../text/remembered';

/** What plain text does not hold: marks, tags, white space other than single blanks. */
const MARKED = /[![\]<*_`\\]|\s\s|[^\S ]/;

/** Inline Markdown → plain text, for titles: no emphasis, code marks, links or tags. */
export const plainText = (markdown: string): string =>
  markdown.length < 1000 && !MARKED.test(markdown) ? markdown.trim() : withoutMarks(markdown);

const withoutMarks = remembered((markdown: string): string => {
  let text = markdown.slice(0, 1000);
  for (const [marks, pattern, instead] of REPLACED) {
    if (marks.some((mark) => text.includes(mark))) text = text.replace(pattern, instead);
  }
  return text.replace(/\s+/g, ' ').trim();
});

/** What becomes what, and marks of which it has one. */
const REPLACED: [string[], RegExp, string][] = [
  [['!['], /!\[([^\]]*)\]\([^)]*\)/g, '$1'],
  [[']('], /\[([^\]]+)\]\([^)]*\)/g, '$1'],
  [['<'], /<\/?[a-zA-Z][^>]*>/g, ''],
  [['**', '__'], /(\*\*|__)(?=\S)([\s\S]*?\S)\1/g, '$2'],
  [['*'], /(?<![\w*])\*(?=[^\s*])([^*]*[^\s*])\*(?![\w*])/g, '$1'],
  [['_'], /(?<![\w_])_(?=[^\s_])([^_]*[^\s_])_(?![\w_])/g, '$1'],
  [['`'], /`+([^`]+)`+/g, '$1'],
  [['\\'], /\\([!-/:-@[-`{-~])/g, '$1'],
];
