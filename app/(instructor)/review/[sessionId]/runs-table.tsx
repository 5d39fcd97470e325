import { reviewOf } from '@/activities/review';
import { rulesOf } from '@/activities/rules';
import { formatPercent } from '@/components/ui/format-number';
import { Prose } from '@/components/ui/prose';
import { ScrollTable } from '@/components/ui/scroll-table';
import type { ReportRun } from '@/server/queries/report';
import { shareRight } from './review-rows';

/** Every run in one line: what was asked, how the answers spread, how many were right. */
export function RunsTable({ runs }: { runs: ReportRun[] }) {
  return (
    <section>
      <h2>Question by question</h2>
      <ScrollTable label="Question by question" wide>
        <thead>
          <tr>
            <th scope="col">#</th>
            <th scope="col">Question</th>
            <th scope="col" className="w-[40%]">
              Answers
            </th>
            <th scope="col" className="r">
              Answered
            </th>
            <th scope="col" className="r">
              Right
            </th>
            <th scope="col">Right answer</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <RunRow key={run.runId} run={run} />
          ))}
        </tbody>
        <caption>The bar under a part marks the right answer.</caption>
      </ScrollTable>
    </section>
  );
}

function RunRow({ run }: { run: ReportRun }) {
  const { type, config, tally, assessment } = run;
  const { describe, Distribution } = reviewOf(type);
  const share = shareRight(run);
  const facts = { ...rulesOf(type).deckFields(config), code: config.code };
  return (
    <tr>
      <td>{run.number}</td>
      <td>
        <a href={`#run-${run.number}`} className="strong no-underline hover:underline">
          <Prose text={config.prompt} />
        </a>
        <br />
        <span className="muted caption">
          {describe(facts)}
          {run.round > 1 && `, asked for the ${ordinal(run.round)} time`}
          {run.replaced && ', replaced by the next round'}
        </span>
      </td>
      <td>
        <Distribution config={config} tally={tally} assessment={assessment} />
      </td>
      <td className="r">{run.answered}</td>
      <td className="r">{share === null ? '' : formatPercent(share)}</td>
      <td>{run.key ?? <span className="muted">a poll, no key</span>}</td>
    </tr>
  );
}

function ordinal(round: number): string {
  return ['first', 'second', 'third'][round - 1] ?? `${round}th`;
}
