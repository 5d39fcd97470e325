import { HeadFigures } from '@/components/ui/figure-list';
import { formatNumber, formatPercent } from '@/components/ui/format-number';
import { countedAnswers, countedRuns } from '@/server/queries/counted-answers';
import type { Report } from '@/server/queries/report';
import { countingQuestions } from './review-rows';

/** The session in three figures. */
export function ReviewFigures({ report }: { report: Report }) {
  const { runs, people } = report;
  const answers = runs.reduce((sum, { answered }) => sum + answered, 0);
  const scored = countingQuestions(runs);
  const right = scored.reduce((sum, run) => sum + (run.right ?? 0), 0);
  const judged = scored.reduce((sum, { answered }) => sum + answered, 0);
  const asked = countedRuns(report).length;
  const complete = people.filter((person) => countedAnswers(report, person).size === asked).length;
  return (
    <HeadFigures
      figures={[
        {
          term: 'Took part',
          value: formatNumber(people.length),
          note: `${formatNumber(complete)} answered everything`,
        },
        {
          term: 'Right answers',
          value: judged === 0 ? '–' : formatPercent(right / judged),
          note:
            judged === 0
              ? 'no question with a right answer'
              : `${formatNumber(right)} of ${formatNumber(judged)} answers`,
        },
        {
          term: 'Answers kept',
          value: formatNumber(answers),
          note: 'all that phones were told are saved',
        },
      ]}
    />
  );
}
