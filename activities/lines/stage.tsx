import type { ReactNode } from 'react';
import { pluralise } from '@/components/ui/pluralise';
import { Prompt } from '@/components/ui/prompt';
import type { StageProps } from '@/domain/activity-views';
import { CodeHeat } from './code-heat';
import { FixDiff } from './fix-diff';
import { foundAll, problemsTitle } from './problem-words';
import { ProblemsPicture } from './problems-picture';
import { type LinesConfig, type LinesPublic, type LinesTally, targets } from './rules';

type Shown = LinesPublic | LinesConfig;
type Props = StageProps<Shown, LinesTally>;

/** Code with numbered lines; a heat map when there is a tally; then problem by problem. */
export function LinesStage({ timer, ...props }: Props & { timer?: ReactNode }) {
  const { config, phase, tally, answered, shown } = props;
  if (phase === 'revealed' && hasKey(config)) {
    const { fixed, problems, code } = config;
    if (fixed !== undefined && shown > problems.length) {
      return (
        <>
          <div className="st-head is-low min-h-[6.5rem]!">
            <h1>Repaired</h1>
          </div>
          <FixDiff code={code} fixed={fixed} tokens={config.tokens} />
        </>
      );
    }
    return (
      <>
        <div className="st-head is-low min-h-[6.5rem]!">
          <h1>{problemsTitle(config.problems.length)}</h1>
          <p className="st-aside">
            {pluralise(answered, 'answer')}, up to{' '}
            {pluralise(targets(config.problems).length, 'tap')} each
          </p>
        </div>
        <ProblemsPicture config={config} tally={tally} answered={answered} shown={shown} />
      </>
    );
  }
  return (
    <>
      <div className="st-head">
        <Prompt text={config.prompt} surface="stage" />
        {timer}
      </div>
      <CodeHeat code={config.code} tally={tally} answered={answered} />
    </>
  );
}

/** What the bottom strip says. */
export function LinesFoot({ config, phase, assessment, here, answered, shown }: Props) {
  if (phase !== 'revealed' || !hasKey(config)) {
    return (
      <span>
        <b>{answered}</b> of {Math.max(here, answered)} answered
      </span>
    );
  }
  const { length } = config.problems;
  if (shown < length || !assessment) {
    return (
      <span>
        <b>{answered}</b> {answered === 1 ? 'answer' : 'answers'}
      </span>
    );
  }
  return (
    <span>
      <b>{assessment.right}</b> of {answered} {foundAll(length)}
    </span>
  );
}

function hasKey(config: Shown): config is LinesConfig {
  return 'problems' in config;
}
