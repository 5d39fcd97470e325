import { Bar } from '@/components/ui/bar';
import { CodeLine } from '@/components/ui/code-line';
import { formatNumber } from '@/components/ui/format-number';
import { pluralise } from '@/components/ui/pluralise';
import { Prose } from '@/components/ui/prose';
import { RightBar } from '@/components/ui/right-bar';
import type { Assessment, DeckFields } from '@/domain/activity';
import { type CodeBlock, codeLines } from '@/domain/code-block';
import { FixDiff } from './fix-diff';
import { heatShare } from './heat';
import type { LinesConfig, LinesTally } from './rules';

type Props = { config: LinesConfig; tally: LinesTally; assessment: Assessment };

/** "Lines, 15 lines, 5 problems". */
export function describeLines({ problems = [], code }: DeckFields & { code?: CodeBlock }): string {
  const lines = code ? pluralise(codeLines(code.text).length, 'line') : 'no code';
  return `Lines, ${lines}, ${pluralise(problems.length, 'problem')}`;
}

export const linesIcon = () => 'list' as const;

/** One bar for a table: who found everything, and who did not. */
export function LinesDistribution({ tally, assessment }: Props) {
  return <RightBar right={assessment.right} answered={tally.answered} />;
}

/** The code with a bar per line, then each problem with who found it. */
export function LinesReview({ config, tally, assessment }: Props) {
  const lines = codeLines(config.code.text);
  const { tokens } = config.code;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keys */}
      <section className="code" aria-label="Marks per line" tabIndex={0}>
        <ol className="live is-lines">
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its position
            <li className="liverow" key={index}>
              <span>{index + 1}</span>
              <span className="t mono">
                <CodeLine text={line} tokens={tokens?.[index]} />
              </span>
              <Bar className="b" share={heatShare(tally.lines[index] ?? 0, tally.lines)} />
              <span className="n">{tally.lines[index] || ''}</span>
            </li>
          ))}
        </ol>
      </section>
      <div className="stack content-start">
        <ol className="problems">
          {config.problems.map((problem, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: problems have no other identity
            <li key={index}>
              <span className="muted col-start-1 row-start-1">{index + 1}</span>
              <b>
                <Prose text={problem.text} />
              </b>
              <span className="muted">
                {placeOf(problem.lines)}, found by {formatNumber(assessment.found?.[index] ?? 0)} of{' '}
                {formatNumber(tally.answered)}
              </span>
              {problem.explanation && (
                <p>
                  <Prose text={problem.explanation} />
                </p>
              )}
            </li>
          ))}
        </ol>
        {config.fixed !== undefined && (
          <FixDiff code={config.code} fixed={config.fixed} tokens={config.tokens} />
        )}
        {tally.missing > 0 && (
          <p className="muted">
            {pluralise(tally.missing, 'person', 'people')} said that something is missing.
          </p>
        )}
      </div>
    </>
  );
}

function placeOf(lines: number[] | null): string {
  if (!lines) return 'missing from the code';
  return `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
}
