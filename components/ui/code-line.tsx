import type { CodeTokens } from '@/domain/code-block';
import { classNames } from './class-names';

type Tokens = CodeTokens[number];

/** One line of code in its syntax colours; without tokens it is plain. */
export function CodeLine({ text, tokens }: { text: string; tokens?: Tokens }) {
  if (!tokens) return text;
  return tokens.map(([kind, part], index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: tokens of a line have no other identity
    <span className={classNames(kind && `t-${kind}`) || undefined} key={index}>
      {part}
    </span>
  ));
}
