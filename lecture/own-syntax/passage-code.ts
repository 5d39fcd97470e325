import type { CodeBlock } from '@/domain/code-block';
import type { Passage } from './passage';

/** The code block of a passage; an attribute names a language that a fence cannot hold. */
export function passageCode({ code, attributes }: Passage): CodeBlock | undefined {
  if (!code || code.lines.join('\n') === '') return undefined;
  return { language: attributes.language ?? code.language, text: code.lines.join('\n') };
}
