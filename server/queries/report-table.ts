import { sayConfidence } from '@/domain/confidence/confidence';
import type { SessionMode } from '@/domain/session-mode';
import { countedAnswers } from './counted-answers';
import { plainPrompt } from './plain-prompt';
import type { Report, ReportPerson, ReportRun } from './report';

export type Cell = string | number | null;

/** People × runs, a row of headings first: what CSV and XLSX hold. */
export function peopleTable(report: Report): Cell[][] {
  const { runs, people, session } = report;
  const counting = new Set(
    runs.filter(({ scored, replaced }) => scored && !replaced).map(({ runId }) => runId),
  );
  const team = session.teams ? ['Team'] : [];
  return [
    [
      ...['Rank', 'Name', ...team, 'Points', 'Right', 'Questions', 'Answered'],
      ...runs.flatMap((run) => runHeadings(run, session.mode)),
    ],
    ...people.map((person) => {
      const counted = countedAnswers(report, person);
      return [
        person.rank,
        person.nickname,
        ...team.map(() => person.team ?? null),
        person.score,
        [...counted].filter(([run, { verdict }]) => verdict === 'right' && counting.has(run))
          .length,
        counting.size,
        counted.size,
        ...runs.flatMap((run) => runCells(run, person)),
      ];
    }),
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

function roundText({ round, replaced }: ReportRun, mode: SessionMode): string {
  if (mode === 'homework') return round > 1 ? ` (attempt ${round})` : '';
  if (replaced) return ` (round ${round}, does not count)`;
  return round > 1 ? ` (round ${round})` : '';
}

function runHeadings(run: ReportRun, mode: SessionMode): string[] {
  const round = roundText(run, mode);
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
