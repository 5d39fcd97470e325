import type { CSSProperties } from 'react';
import { classNames } from '@/components/ui/class-names';
import { codeLabel, codeMeasure } from '@/components/ui/code-block';
import { CodeLine } from '@/components/ui/code-line';
import { codeLines } from '@/domain/code-lines';
import type { SlideBlock } from '@/domain/slide';

type Props = { block: Extract<SlideBlock, { kind: 'code' }>; step: number };

/** Code as large as it fits; of a step, its lines stand out and the others step back. */
export function SlideCode({ block, step }: Props) {
  const { language, text, firstLine, steps } = block;
  const lines = codeLines(text);
  const tokens = block.tokens?.length === lines.length ? block.tokens : undefined;
  const marked = new Set(steps[Math.min(step, steps.length - 1)] ?? []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no element for a labelled block of code
    <pre
      className="code numbered slide-code"
      role="group"
      aria-label={codeLabel(language)}
      style={codeMeasure(text) as CSSProperties}
    >
      <code>
        {lines.map((line, at) => {
          const number = firstLine + at;
          const isMarked = marked.has(number);
          return (
            <span
              className={classNames('ln', marked.size > 0 && (isMarked ? 'is-on' : 'is-off'))}
              data-n={number}
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is its position
              key={at}
            >
              <CodeLine text={line} tokens={tokens?.[at]} />
            </span>
          );
        })}
      </code>
    </pre>
  );
}
