import { isDeepStrictEqual } from 'node:util';
import type { HostView, PhoneView, SessionView, StageView } from '@/domain/views';
import type { AnswerRow, Outcome, PhoneOutcome, RunRow } from '../outcome';
import { tallyOf } from './counted';
import { type Standing, standingsOf } from './standings';

/** Every screen ends in the same moment of the class, and shows what the rows add up to. */
export function shownComplaints(outcome: Outcome): string[] {
  const standings = standingsOf(outcome);
  return [
    ...outcome.phones.flatMap((phone) => phoneComplaints(phone, outcome, standings)),
    ...outcome.hosts.flatMap((view, index) =>
      watcherComplaints(`Host ${index + 1}`, view, outcome),
    ),
    ...watcherComplaints('The stage', outcome.stage, outcome),
    ...reportComplaints(outcome, standings),
  ];
}

type Standings = Map<string, Standing>;

function phoneComplaints(phone: PhoneOutcome, outcome: Outcome, standings: Standings): string[] {
  if (phone.hasLeft || phone.participantId === null) return [];
  const standing = standings.get(phone.participantId);
  const { participantId } = phone;
  return phone.tabs.flatMap((tab, index) => {
    const who = tab === phone.tabs[0] ? phone.nickname : `${phone.nickname}, tab ${index + 1}`;
    const waiting = tab.pending === 0 ? [] : [`${who}: ${tab.pending} answers still wait.`];
    const { view } = tab;
    if (!view || !standing) return [...waiting, `${who} shows nothing.`];
    return [
      ...waiting,
      ...momentComplaints(who, view, outcome),
      ...peopleComplaints(who, view, outcome),
      ...differences(who, ownOf(view), { ...standing, ...ownAnswer(participantId, outcome) }),
    ];
  });
}

const ownOf = ({ me }: PhoneView) => ({
  score: me.score,
  rank: me.rank,
  answer: me.answer,
  verdict: me.verdict,
  points: me.points,
});

/** Phones hear how many there are with each step and when they come back, not of each who joins. */
function peopleComplaints(who: string, { people }: PhoneView, outcome: Outcome): string[] {
  const lastStep = outcome.changes.findLast(({ what }) => what === 'session')?.at ?? 0;
  const all = outcome.participants.length;
  const then = outcome.participants.filter(({ joinedAt }) => joinedAt <= lastStep).length;
  return then <= people && people <= all
    ? []
    : [`${who} shows ${people} people, not between ${then} and ${all}.`];
}

function ownAnswer(participantId: string, outcome: Outcome) {
  const run = presentRun(outcome);
  const row = outcome.answers.find(
    (candidate) => candidate.runId === run?.id && candidate.participantId === participantId,
  );
  const revealed = run !== undefined && run.revealedAt !== null;
  return {
    answer: row?.value ?? null,
    verdict: revealed ? (row?.verdict ?? null) : null,
    points: revealed ? (row?.points ?? null) : null,
  };
}

function watcherComplaints(
  who: string,
  view: HostView | StageView | null,
  outcome: Outcome,
): string[] {
  if (!view) return [`${who} shows nothing.`];
  const run = presentRun(outcome);
  const rows = outcome.answers.filter(({ runId }) => runId === run?.id);
  const tally = run ? shownTally(view, run, rows) : null;
  return [
    ...momentComplaints(who, view, outcome),
    ...differences(
      who,
      { answered: view.answered, tally: view.tally },
      {
        answered: rows.length,
        tally,
      },
    ),
  ];
}

function shownTally(view: SessionView, run: RunRow, rows: AnswerRow[]): unknown {
  const mayShow = view.audience === 'host' || run.revealedAt !== null;
  return mayShow ? tallyOf(run, rows) : null;
}

function momentComplaints(who: string, view: SessionView, { session }: Outcome): string[] {
  const { version, phase, run } = view;
  return differences(
    who,
    { version, phase, run: run?.runId ?? null },
    {
      version: session.version,
      phase: session.phase,
      run: session.currentRunId,
    },
  );
}

function reportComplaints({ report }: Outcome, standings: Standings): string[] {
  return [...standings].flatMap(([participantId, expected]) => {
    const person = report?.people.find((candidate) => candidate.participantId === participantId);
    if (!person) return [`The report lacks participant ${participantId}.`];
    const { score, rank } = person;
    return differences(`The report on ${person.nickname}`, { score, rank }, expected);
  });
}

const presentRun = ({ runs, session }: Outcome) =>
  runs.find(({ id }) => id === session.currentRunId);

function differences<Shown extends object>(
  who: string,
  shown: Shown,
  expected: Record<keyof Shown, unknown>,
): string[] {
  return (Object.keys(shown) as (keyof Shown & string)[]).flatMap((field) =>
    isDeepStrictEqual(shown[field], expected[field])
      ? []
      : [
          `${who} shows ${field} ${JSON.stringify(shown[field])}, ` +
            `not ${JSON.stringify(expected[field])}.`,
        ],
  );
}
