import type { KeyboardEvent } from 'react';
import { CodeLine } from '@/components/ui/code-line';
import { Icon } from '@/components/ui/icon';
import { codeLines } from '@/domain/code-lines';
import type { LinesPublic } from './rules';

type Props = {
  code: LinesPublic['code'];
  marks: number[];
  disabled: boolean;
  onToggle: (line: number) => void;
};

const STEPS: Record<string, -1 | 1> = { ArrowUp: -1, ArrowDown: 1 };

/** The code, every line of it a button; the arrow keys go from line to line. */
export function LineButtons({ code, marks, disabled, onToggle }: Props) {
  const lines = codeLines(code.text);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset does not scroll in all browsers
    <div className="lines" role="group" aria-label={groupLabel(lines.length, code.language)}>
      <ol onKeyDown={walk}>
        {lines.map((text, index) => {
          const line = index + 1;
          const marked = marks.includes(line);
          return (
            <li key={line}>
              <button
                type="button"
                className="line"
                aria-pressed={marked}
                aria-disabled={disabled || undefined}
                aria-label={`Line ${line}: ${text.trim() || 'empty'}`}
                onClick={() => onToggle(line)}
              >
                <span className="no">{marked ? <Icon name="check" /> : line}</span>
                <span>
                  <CodeLine text={text} tokens={code.tokens?.[index]} />
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function groupLabel(lines: number, language: string): string {
  return `${lines} lines of ${language || 'code'}`;
}

function walk(event: KeyboardEvent<HTMLOListElement>) {
  const step = STEPS[event.key];
  if (!step) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  event.preventDefault();
  buttons[at + step]?.focus();
}
