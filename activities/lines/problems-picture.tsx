import type { CSSProperties } from 'react';
import { Prose } from '@/components/ui/prose';
import { type Callout, placeCallouts } from './callouts';
import { CodeRows } from './code-rows';
import type { LinesConfig, LinesTally } from './rules';
import { codeLayout, codeWindow, windowNote } from './stage-layout';

type Props = { config: LinesConfig; tally: LinesTally | null; answered: number; shown: number };

/** Height of the code's part of the wall, in rem. */
const HEIGHT = 49;

/** The code with its counts, and the problems shown so far called out beside their lines. */
export function ProblemsPicture({ config, tally, answered, shown }: Props) {
  const { code } = config;
  const problems = withMissing(config.problems, tally, answered);
  const seen = problems.slice(0, shown);
  const present = seen.at(-1)?.lines ?? null;
  const layout = codeLayout(code.text, 'revealed');
  const window = codeWindow(layout, present?.[0] ?? null);
  const callouts = placeCallouts(problems, shown, { row: layout.row, window, height: HEIGHT });
  const note = windowNote(window, layout.lines);
  return (
    <div
      className="heat overflow-visible!"
      style={{ '--row': `${layout.row}rem`, '--size': `${layout.size}rem` } as CSSProperties}
    >
      <CodeRows
        code={code}
        window={window}
        tally={tally ?? { lines: [], missing: 0, answered: 0 }}
        answered={answered}
        bugs={new Set(seen.flatMap(({ lines }) => lines ?? []))}
        now={new Set(present ?? [])}
      />
      {note && <p className="muted mt-[0.5rem] text-[1.75rem]">{note}</p>}
      <Wires callouts={callouts} />
      <ol className="calls">
        {callouts.map((callout) => (
          <Call callout={callout} key={callout.index} />
        ))}
      </ol>
    </div>
  );
}

/** Nobody can tap an absence: how many said that something is missing stands in its words. */
function withMissing(
  problems: LinesConfig['problems'],
  tally: LinesTally | null,
  answered: number,
): LinesConfig['problems'] {
  if (!tally) return problems;
  const said = `${tally.missing} of ${answered} said that something is missing.`;
  return problems.map((problem) => {
    if (problem.lines) return problem;
    const reason = problem.explanation?.replace(/([^.!?…])\s*$/, '$1.');
    return { ...problem, explanation: reason ? `${reason} ${said}` : said };
  });
}

function Wires({ callouts }: { callouts: Callout[] }) {
  return (
    <svg
      className="wires"
      viewBox={`0 0 5 ${HEIGHT}`}
      style={{ height: `${HEIGHT}rem` }}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {callouts.map(({ index, wireFrom, wireTo }) => (
        <path d={wireFrom === null ? '' : `M.25 ${wireFrom}H1.9L3.1 ${wireTo}H5.15`} key={index} />
      ))}
    </svg>
  );
}

function Call({ callout: { index, text, explanation, top } }: { callout: Callout }) {
  return (
    <li
      className="call m-arrive"
      style={{ top: `${top}rem`, transition: 'top var(--duration-move) var(--ease-move)' }}
    >
      <b className="c">{index + 1}</b>
      <div>
        <strong>
          <Prose text={text} />
        </strong>
        {explanation && (
          <span>
            <Prose text={explanation} />
          </span>
        )}
      </div>
    </li>
  );
}
