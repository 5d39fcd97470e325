import './diff.css';
import type { CSSProperties } from 'react';
import { codeMeasure } from '@/components/ui/code-block';
import { CodeLine } from '@/components/ui/code-line';
import type { CodeTokens } from '@/domain/code-block';
import { codeLines } from '@/domain/code-lines';
import { type DiffLine, diffLines } from '@/domain/diff-lines';
import type { LinesConfig } from './rules';

type Props = Pick<LinesConfig, 'code' | 'tokens'> & { fixed: string };

const SIGNS = { same: ' ', gone: '−', new: '+' } as const;
const WORDS = { same: '', gone: 'removed: ', new: 'added: ' } as const;

/** The repaired code as a diff of the flawed one. */
export function FixDiff({ code, fixed, tokens }: Props) {
  const diff = diffLines(codeLines(code.text), codeLines(fixed));
  const measure = codeMeasure(diff.map(({ text }) => text).join('\n')) as CSSProperties;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keys
    <section className="diff" aria-label="The repaired code" tabIndex={0} style={measure}>
      <ol>
        {diff.map((line) => (
          <li className={`is-${line.kind}`} key={`${line.before} ${line.after}`}>
            <span className="sign" aria-hidden="true">
              {SIGNS[line.kind]}
            </span>
            <span>
              <span className="sr">{WORDS[line.kind]}</span>
              <CodeLine text={line.text} tokens={tokensOf(line, code.tokens, tokens)} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Colours that were made of another text (it is being edited) are none. */
function tokensOf({ text, before, after }: DiffLine, flawed?: CodeTokens, repaired?: CodeTokens) {
  const tokens = before === null ? repaired?.[(after ?? 0) - 1] : flawed?.[before - 1];
  return tokens?.map(([, part]) => part).join('') === text ? tokens : undefined;
}
