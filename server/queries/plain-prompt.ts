/** A prompt's inline Markdown as plain words in one line, for tables and titles of windows. */
export function plainPrompt(prompt: string): string {
  return prompt
    .replace(/(`+)(.+?)\1/gs, '$2')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gs, '$2')
    .replace(/(?<![\w*])([*_])(?=[^\s*_])([^*_]+)(?<=\S)\1(?![\w*])/g, '$2')
    .replace(/\s+/g, ' ')
    .trim();
}
