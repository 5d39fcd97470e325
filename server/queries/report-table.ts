import { plainPrompt } from './plain-prompt';
import type { Report, ReportPerson, ReportRun } from './report';

export type Cell = string | number | null;

/** People × runs, a row of headings first: what CSV and XLSX hold. */
export function peopleTable({ runs, people }: Report): Cell[][] {
  const scored = runs.filter((run) => run.scored).length;
  return [
    ['Rank', 'Name', 'Points', 'Right', 'Questions', 'Answered', ...runs.flatMap(runHeadings)],
    ...people.map((person) => [
      person.rank,
      person.nickname,
      person.score,
      person.answers.filter(({ verdict }) => verdict === 'right').length,
      scored,
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
  const round = run.round > 1 ? ` (round ${run.round})` : '';
  const name = `${run.number}. ${plainPrompt(run.config.prompt)}${round}`;
  return run.scored ? [name, `${run.number}. verdict`, `${run.number}. points`] : [name];
}

function runCells(run: ReportRun, person: ReportPerson): Cell[] {
  const answer = person.answers.find(({ runId }) => runId === run.runId);
  const text = answer?.text ?? null;
  return run.scored ? [text, answer?.verdict ?? null, answer?.points ?? null] : [text];
}

/** What a downloaded file is called: the lecture and the day. */
export function reportName({ session }: Report): string {
  return `${session.title} ${new Date(session.createdAt).toISOString().slice(0, 10)}`;
}
