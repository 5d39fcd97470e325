'use client';

import { CodeLine } from '@/components/ui/code-line';
import type { CodeTokens } from '@/domain/code-block';
import type { LinesConfig } from './rules';

type Props = {
  lines: string[];
  tokens?: CodeTokens;
  problems: LinesConfig['problems'];
  /** Index of the problem that is being placed; -1 when there is none. */
  current: number;
  onPick: (line: number) => void;
};

/** The code as buttons; lines of the current problem are marked, others carry their numbers. */
export function LinePicker({ lines, tokens, problems, current, onPick }: Props) {
  const coloured = tokens?.length === lines.length ? tokens : undefined;
  return (
    <div className="lines is-static is-dense relative">
      <ol aria-label={current >= 0 ? `Lines of problem ${current + 1}` : 'Lines'}>
        {lines.map((text, index) => {
          const line = index + 1;
          const owners = problems.flatMap((problem, at) =>
            problem.lines?.includes(line) ? [at] : [],
          );
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its position
            <li key={index}>
              <button
                type="button"
                className="line"
                aria-pressed={owners.includes(current)}
                onClick={() => onPick(line)}
              >
                <span className="no">{line}</span>
                <span>
                  <CodeLine text={text || ' '} tokens={text ? coloured?.[index] : undefined} />
                  {owners.length > 0 && (
                    <span className="tag ml-3">
                      {owners.map((at) => `problem ${at + 1}`).join(', ')}
                    </span>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
