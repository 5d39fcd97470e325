import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { CodeLine } from '@/components/ui/code-line';
import { Icon } from '@/components/ui/icon';
import { Prose } from '@/components/ui/prose';
import { Tick } from '@/components/ui/tick';
import { codeLines } from '@/domain/code-lines';
import { FixDiff } from './fix-diff';
import { isFound, type LineFate, lineFate, vainMarks } from './line-fate';
import { MISSING } from './missing';
import type { LinesConfig } from './rules';
import { sayMarks } from './say-marks';

type Props = { config: LinesConfig; own: number[] | null };

const WORDS: Record<LineFate, string> = {
  found: 'found',
  missed: 'missed',
  vain: 'marked in vain',
};

/** Problem by problem with its explanation, then the code with what became of each line. */
export function LinesResult({ config, own }: Props) {
  const marks = own ?? [];
  const { problems, code } = config;
  return (
    <>
      <ol className="problems">
        {problems.map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: problems have no other identity
          <li key={index}>
            <Verdict found={isFound(problem, marks)} />
            <b>
              <Prose text={problem.text} />
            </b>
            <span className="muted">{sayMarks(problem.lines ?? [MISSING])}</span>
            {problem.explanation && (
              <p>
                <Prose text={problem.explanation} />
              </p>
            )}
          </li>
        ))}
      </ol>
      <Vain marks={vainMarks(problems, marks)} />
      <section
        className="lines is-static relative"
        aria-label="The code and your marks"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keys
        tabIndex={0}
      >
        <ol>
          {codeLines(code.text).map((text, index) => (
            <FatedLine
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is its position
              key={index}
              line={index + 1}
              fate={lineFate(index + 1, problems, marks)}
            >
              <CodeLine text={text} tokens={code.tokens?.[index]} />
            </FatedLine>
          ))}
        </ol>
      </section>
      {config.fixed !== undefined && (
        <>
          <h2 className="label">Repaired</h2>
          <FixDiff code={code} fixed={config.fixed} tokens={config.tokens} />
        </>
      )}
    </>
  );
}

function Verdict({ found }: { found: boolean }) {
  return <Tick right={found} label={found ? 'found' : 'missed'} />;
}

function Vain({ marks }: { marks: number[] }) {
  return marks.length === 0 ? null : <p className="ph-note">In vain: {sayMarks(marks)}.</p>;
}

type FatedProps = { line: number; fate: LineFate | null; children: ReactNode };

function FatedLine({ line, fate, children }: FatedProps) {
  return (
    <li className={classNames('line', fate && CLASSES[fate])}>
      <span className="no">
        {fate === 'found' ? <Icon name="check" /> : fate === 'vain' ? <Icon name="x" /> : line}
      </span>
      <span>
        {fate && <span className="sr">{WORDS[fate]}: </span>}
        {children}
      </span>
    </li>
  );
}

const CLASSES: Record<LineFate, string> = {
  found: 'is-right',
  missed: 'is-missed',
  vain: 'is-false',
};
