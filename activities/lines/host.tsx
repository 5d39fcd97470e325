import { Bar } from '@/components/ui/bar';
import { classNames } from '@/components/ui/class-names';
import { CodeLine } from '@/components/ui/code-line';
import { pluralise } from '@/components/ui/pluralise';
import { Prose } from '@/components/ui/prose';
import { Tag } from '@/components/ui/tag';
import type { HostProps } from '@/domain/activity-views';
import { codeLines } from '@/domain/code-block';
import { heatShare } from './heat';
import type { LinesConfig, LinesTally } from './rules';

type Props = HostProps<LinesConfig, LinesTally>;

/** Marks per line with the lines of the key, then the problems and who found each. */
export function LinesHost({ config, tally, assessment, shown }: Props) {
  return (
    <>
      <LineRows config={config} counts={tally?.lines ?? []} />
      <ol className="ranks">
        {config.problems.map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: problems have no other identity
          <li key={index}>
            <span className="pos">{index + 1}</span>
            <span>
              <Prose text={problem.text} /> <span className="muted">{placeOf(problem.lines)}</span>{' '}
              {index < shown && <Tag icon="presentation">shown</Tag>}
            </span>
            <span className="pts">{assessment?.found?.[index] ?? 0}</span>
          </li>
        ))}
      </ol>
      {config.fixed !== undefined && shown > config.problems.length && (
        <p>
          <Tag icon="presentation">repaired code shown</Tag>
        </p>
      )}
      {tally !== null && tally.missing > 0 && (
        <p className="muted">
          {pluralise(tally.missing, 'person', 'people')} said that something is missing.
        </p>
      )}
    </>
  );
}

/** Its own box that scrolls: the commands below stay on the screen. */
function LineRows({ config, counts }: { config: LinesConfig; counts: number[] }) {
  const { text, tokens } = config.code;
  const bugs = new Set(config.problems.flatMap(({ lines }) => lines ?? []));
  return (
    <section
      className="code relative max-h-[36vh] overflow-auto"
      aria-label="Marks per line"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keys
      tabIndex={0}
    >
      <ol className="live is-lines">
        {codeLines(text).map((line, index) => {
          const count = counts[index] ?? 0;
          const bug = bugs.has(index + 1);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its position
            <li className={classNames('liverow', bug && 'is-bug')} key={index}>
              <span>{index + 1}</span>
              <span className="t mono">
                <CodeLine text={line} tokens={tokens?.[index]} />
                {bug && <span className="sr">, a problem</span>}
              </span>
              <Bar className="b" share={heatShare(count, counts)} />
              <span className="n">{count > 0 && count}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function placeOf(lines: number[] | null): string {
  if (!lines) return 'missing from the code';
  return `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
}

/** The result is revealed problem by problem; the repaired code comes last. */
export function linesRevealSteps({ problems, fixed }: LinesConfig): string[] {
  const steps = problems.map((_, index) =>
    problems.length === 1 ? 'Show the problem' : `Show problem ${index + 1} of ${problems.length}`,
  );
  return fixed === undefined ? steps : [...steps, 'Show the repaired code'];
}
