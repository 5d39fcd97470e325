import { reviewOf } from '@/activities/review';
import { CodeBlock } from '@/components/ui/code-block';
import { ConfidenceTable } from '@/components/ui/confidence-table';
import { formatPercent } from '@/components/ui/format-number';
import { WithFormulas } from '@/components/ui/formulas-context';
import { pluralise } from '@/components/ui/pluralise';
import { Prose, ProseParagraphs } from '@/components/ui/prose';
import type { ReportRun } from '@/server/queries/report';
import { shareRight } from './review-rows';
import { RoundsReview } from './rounds-review';

/** One run in full: the answers, what was right, and why. */
export function RunReview({ run, before }: { run: ReportRun; before: ReportRun | null }) {
  const { type, config, tally, assessment, number } = run;
  const { Review, showsCode } = reviewOf(type);
  const share = shareRight(run);
  return (
    <WithFormulas formulas={config.formulas}>
      <article className="run-review" id={`run-${number}`}>
        <header>
          <h3>
            {number}. <Prose text={config.prompt} />
          </h3>
          <span className="big">{share !== null && formatPercent(share)}</span>
          <p className="meta">
            <span>{pluralise(run.answered, 'answer')}</span>
            {run.right !== null && <span>{run.right} right</span>}
            {run.round > 1 && <span>round {run.round}</span>}
            {run.replaced && <span>does not count, it was asked again</span>}
            {run.seconds !== null && <span>{run.seconds} s</span>}
          </p>
        </header>
        <Review config={config} tally={tally} assessment={assessment} />
        {run.confidence && <ConfidenceTable counts={run.confidence} />}
        {before && run.moves && <RoundsReview before={before} run={run} moves={run.moves} />}
        <div className="stack">
          {config.code && !showsCode && <CodeBlock {...config.code} />}
          {run.key && (
            <p>
              <b>Right answer:</b> {run.key}
            </p>
          )}
          {config.explanation && <ProseParagraphs text={config.explanation} />}
        </div>
      </article>
    </WithFormulas>
  );
}
