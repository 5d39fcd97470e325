import type { CSSProperties, Ref } from 'react';
import type { CodeTokens } from '@/domain/code-block';
import { codeLines } from '@/domain/code-lines';
import { classNames } from './class-names';
import { CodeLine } from './code-line';

type Props = {
  language: string;
  text: string;
  tokens?: CodeTokens;
  numbered?: boolean;
  firstLine?: number;
  /** What a screen reader says; "Code, dockerfile" by default. */
  label?: string;
  className?: string;
  box?: Ref<HTMLPreElement>;
};

/** Highlighted code. It scrolls sideways in its own box, which the keyboard can reach. */
export function CodeBlock(props: Props) {
  const { language, text, numbered, firstLine = 1, label, className, box } = props;
  const lines = codeLines(text);
  const tokens = props.tokens?.length === lines.length ? props.tokens : undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no element for a labelled block of code
    <pre
      ref={box}
      className={classNames('code', numbered && 'numbered', className)}
      role="group"
      aria-label={label ?? codeLabel(language)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keys
      tabIndex={0}
      style={codeMeasure(text) as CSSProperties}
    >
      <code>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its position
          <span className="ln" data-n={numbered ? firstLine + index : undefined} key={index}>
            <CodeLine text={line} tokens={tokens?.[index]} />
          </span>
        ))}
      </code>
    </pre>
  );
}

export function codeLabel(language: string): string {
  return language ? `Code, ${language}` : 'Code';
}

/** How many lines and columns the code has, for the stage's type size (`--lines`, `--cols`). */
export function codeMeasure(text: string): { '--lines': number; '--cols': number } {
  const lines = codeLines(text);
  const columns = lines.map((line) => [...line.replaceAll('\t', '  ')].length);
  return { '--lines': lines.length, '--cols': Math.max(1, ...columns) };
}
