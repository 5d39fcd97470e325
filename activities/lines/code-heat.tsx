import type { CSSProperties } from 'react';
import { classNames } from '@/components/ui/class-names';
import type { CodeBlock } from '@/domain/code-block';
import { CodeRows } from './code-rows';
import type { LinesTally } from './rules';
import { codeLayout, codeWindow, windowNote } from './stage-layout';

type Props = { code: CodeBlock; tally: LinesTally | null; answered: number };

/** The code as large as it can be; with a tally, how warm each line is. Nothing of the key. */
export function CodeHeat({ code, tally, answered }: Props) {
  const layout = codeLayout(code.text, tally ? 'hot' : 'open');
  const window = codeWindow(layout);
  const notes = [windowNote(window, layout.lines), tally && missingNote(tally.missing)];
  const note = notes.filter(Boolean).join('. ');
  return (
    <>
      <div
        className={classNames('heat is-open', tally && 'is-hot')}
        style={{ '--row': `${layout.row}rem`, '--size': `${layout.size}rem` } as CSSProperties}
      >
        <CodeRows code={code} window={window} tally={tally} answered={answered} />
      </div>
      {note && <p className="muted mt-[0.75rem] text-[1.875rem]">{note}</p>}
    </>
  );
}

function missingNote(missing: number): string | null {
  if (missing === 0) return null;
  return missing === 1
    ? 'One person says that something is missing'
    : `${missing} people say that something is missing`;
}
