import { fetchPhoneParts } from '@/activities/phone';
import { formatGain } from '@/components/ui/format-number';
import { WithFormulas } from '@/components/ui/formulas-context';
import { Prose, ProseParagraphs } from '@/components/ui/prose';
import { Tick } from '@/components/ui/tick';
import type { OwnResultRun } from '@/server/queries/own-result';

/** One question with the own answer, what was right, and why. */
export async function OwnRun({ run }: { run: OwnResultRun }) {
  const { config, scored, answer, verdict, points, round, replaced } = run;
  const parts = await fetchPhoneParts(run.type);
  return (
    <WithFormulas formulas={config.formulas}>
      <li>
        <Mark run={run} />
        <b>
          <Prose text={config.prompt} />
          {round > 1 && <span className="muted"> (asked again)</span>}
        </b>
        {scored && !replaced ? <span className="pts">{formatGain(points ?? 0)}</span> : <span />}
        {answer === null && <p className="muted">No answer from you.</p>}
        <div className="stack col-span-full pt-2">
          {parts && <parts.Result config={config} scored={scored} own={answer} verdict={verdict} />}
          {config.explanation && (
            <div className="why">
              <ProseParagraphs text={config.explanation} />
            </div>
          )}
        </div>
      </li>
    </WithFormulas>
  );
}

function Mark({ run: { scored, answer, verdict } }: { run: OwnResultRun }) {
  if (!scored) return <span />;
  if (verdict === 'right') return <Tick label="right" />;
  if (verdict === 'partly') return <Tick label="partly right" />;
  return <Tick right={false} label={answer === null ? 'no answer' : 'not right'} />;
}
