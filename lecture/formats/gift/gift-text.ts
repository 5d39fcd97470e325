import type { CodeBlock } from '@/domain/code-block';
import { htmlText, looksLikeHtml } from '../html/html-text';
import { unescapeGift } from './escapes';

export type TextFormatName = 'html' | 'markdown' | 'plain' | 'moodle';

const FORMAT = /^\s*\[(html|markdown|plain|moodle)\]/;
/** A fenced block at the end, which is how code leaves Lectern. */
const CODE = /(?:^|\n)(`{3,}|~{3,})([^\n`]*)\n([\s\S]*?)\n\1[ \t]*$/;

/** A text with the format that it announces, else with that of its question; as inline Markdown. */
export function giftText(
  raw: string,
  inherited: TextFormatName,
): { text: string; format: TextFormatName } {
  const mark = FORMAT.exec(raw);
  const format = (mark?.[1] as TextFormatName | undefined) ?? inherited;
  const text = unescapeGift(raw.slice(mark?.[0].length ?? 0));
  const isHtml = format === 'html' || (format === 'moodle' && looksLikeHtml(text));
  return { text: isHtml ? htmlText(text) : text, format };
}

/** A question's text without the code block at its end. */
export function splitCode(text: string): { prompt: string; code?: CodeBlock } {
  const found = CODE.exec(text);
  if (!found?.[3]) return { prompt: text };
  const [, , language = '', code] = found;
  return {
    prompt: text.slice(0, found.index).trim(),
    code: { language: language.trim().slice(0, 40), text: code },
  };
}
