import { z } from 'zod';
import { plainText } from './plain-text';

// For the browser: lines without the schema library.
export { codeLines } from './code-lines';

/** k keyword · s string · n constant · f function · c comment · p punctuation · '' plain text. */
export const codeTokenKind = z.enum(['', 'k', 's', 'n', 'f', 'c', 'p']);
export type CodeTokenKind = z.infer<typeof codeTokenKind>;

/** One entry per line; a line is a list of [kind, text] whose texts joined give the line back. */
export const codeTokens = z.array(z.array(z.tuple([codeTokenKind, z.string()])));
export type CodeTokens = z.infer<typeof codeTokens>;

/** A fenced block without its fences. `tokens` are made on the server when the block is saved. */
export const codeBlock = z.object({
  language: plainText(40).default(''),
  text: plainText(20_000).min(1),
  tokens: codeTokens.optional(),
});
export type CodeBlock = z.infer<typeof codeBlock>;
