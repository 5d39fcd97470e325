import type { CodeBlock } from '@/domain/code-block';
import { codeLanguage } from '../outline/code-language';
import { fenceStart } from '../outline/line-start';

/** A fenced block whose fence is longer than any in its text. */
export function writeCode({ language, text }: CodeBlock): string[] {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return [`${fence}${fits(language) ? language : ''}`, text, fence];
}

/** False for a language that a fence's info string would change. */
export function fits(language: string): boolean {
  const info = fenceStart(`\`\`\`${language}`)?.info;
  return info === language && codeLanguage(language) === language && !language.includes('\n');
}
