import type { CSSProperties } from 'react';
import { classNames } from '@/components/ui/class-names';
import { CodeLine } from '@/components/ui/code-line';
import { type CodeBlock, codeLines } from '@/domain/code-block';
import { heatShare, heatStep } from './heat';
import type { LinesTally } from './rules';
import type { CodeWindow } from './stage-layout';

type Props = {
  code: CodeBlock;
  window: CodeWindow;
  /** Null: no counts beside the lines. */
  tally: LinesTally | null;
  answered: number;
  /** 1-based lines that belong to a problem shown so far, and to the present one. */
  bugs?: Set<number>;
  now?: Set<number>;
};

/** The lines of the window, numbered, with how many marked each. */
export function CodeRows({ code, window, tally, answered, bugs, now }: Props) {
  const lines = codeLines(code.text);
  const tokens = code.tokens?.length === lines.length ? code.tokens : undefined;
  return (
    <ol className="rows" style={{ maskImage: fadeOf(window, lines.length) }}>
      {lines.slice(window.from - 1, window.to).map((line, index) => {
        const number = window.from + index;
        return (
          <li
            className={classNames(bugs?.has(number) && 'is-bug', now?.has(number) && 'is-now')}
            key={number}
          >
            {tally && <Heat count={tally.lines[number - 1] ?? 0} tally={tally} all={answered} />}
            <span className="no">{number}</span>
            <span className="src">
              <span>
                <CodeLine text={line} tokens={tokens?.[number - 1]} />
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function Heat({ count, tally, all }: { count: number; tally: LinesTally; all: number }) {
  const style = { '--share': heatShare(count, tally.lines) } as CSSProperties;
  return (
    <span className="h">
      <i data-heat={heatStep(count, all)} style={style} />
      <b>{count > 0 && count}</b>
    </span>
  );
}

/** A fade at the edge behind which the code goes on. */
function fadeOf({ from, to }: CodeWindow, lines: number): string | undefined {
  const top = from > 1 ? 'transparent, #000 6%' : '#000 0%';
  const bottom = to < lines ? '#000 94%, transparent' : '#000 100%';
  return from > 1 || to < lines ? `linear-gradient(${top}, ${bottom})` : undefined;
}
