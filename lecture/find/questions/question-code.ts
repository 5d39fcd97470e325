import type { CodeBlock } from '@/domain/code-block';
import { isDrawing } from '../spot/code-family';
import type { Question } from './question';

const MOST_CHARACTERS = 20_000;

/** The code of a question as a config has it; nothing for what is empty, too long or drawn. */
export function questionCode({ code }: Pick<Question, 'code'>): { code?: CodeBlock } {
  const text = code?.lines.join('\n') ?? '';
  if (!code || text.trim() === '' || text.length > MOST_CHARACTERS) return {};
  return isDrawing(code.lines) ? {} : { code: { language: code.language, text } };
}
