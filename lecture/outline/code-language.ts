/**
 * The language that a fence's info string names: its first word, without the braces and dots of
 * Pandoc, R Markdown and Quarto ("{.python}", "{r, echo=FALSE}").
 */
export function codeLanguage(info: string): string {
  const word = /^\{?[ \t]*\.?([^\s,{}=]+)/.exec(info.trim())?.[1] ?? '';
  return word.slice(0, 40);
}
