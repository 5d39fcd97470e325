import { sayConfidence } from '@/domain/confidence/confidence';
import { plainPrompt } from './plain-prompt';
import type { Report, ReportPerson, ReportRun } from './report';

export type Cell = string | number | null;

/** People × runs, a row of headings first: what CSV and XLSX hold. */
export function peopleTable({ runs, people }: Report): Cell[][] {
  const counting = new Set(
    runs.filter(({ scored, replaced }) => scored && !replaced).map(({ runId }) => runId),
  );
  return [
    ['Rank', 'Name', 'Points', 'Right', 'Questions', 'Answered', ...runs.flatMap(runHeadings)],
    ...people.map((person) => [
      person.rank,
      person.nickname,
      person.score,
      person.answers.filter(({ runId, verdict }) => verdict === 'right' && counting.has(runId))
        .length,
      counting.size,
      person.answers.length,
      ...runs.flatMap((run) => runCells(run, person)),
    ]),
  ];
}

/** One row per run: what was asked, what was right, how it went. */
export function runsTable({ runs }: Report): Cell[][] {
  return [
    ['Number', 'Question', 'Type', 'Round', 'Answered', 'Right', 'Right answer', 'Explanation'],
    ...runs.map((run) => [
      run.number,
      plainPrompt(run.config.prompt),
      run.type,
      run.round,
      run.answered,
      run.right,
      run.key,
      run.config.explanation ?? null,
    ]),
  ];
}

function runHeadings(run: ReportRun): string[] {
  const round = run.replaced
    ? ` (round ${run.round}, does not count)`
    : run.round > 1
      ? ` (round ${run.round})`
      : '';
  const name = `${run.number}. ${plainPrompt(run.config.prompt)}${round}`;
  if (!run.scored) return [name];
  const sure = run.confidence ? [`${run.number}. how sure`] : [];
  return [name, `${run.number}. verdict`, `${run.number}. points`, ...sure];
}

function runCells(run: ReportRun, person: ReportPerson): Cell[] {
  const answer = person.answers.find(({ runId }) => runId === run.runId);
  const text = answer?.text ?? null;
  if (!run.scored) return [text];
  const confidence = answer?.confidence ? sayConfidence(answer.confidence) : null;
  const sure = run.confidence ? [confidence] : [];
  return [text, answer?.verdict ?? null, answer?.points ?? null, ...sure];
}

/** What a downloaded file is called: the lecture and the day. */
export function reportName({ session }: Report): string {
  return `${session.title} ${new Date(session.createdAt).toISOString().slice(0, 10)}`;
}
