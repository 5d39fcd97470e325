import type { ActivityConfig, Assessment } from '@/domain/activity';
import type { RunId } from '@/domain/ids';
import type { Verdict } from '@/domain/scoring';
import type { Database } from '../store/database';
import {
  findResultOwner,
  groupReportedAnswers,
  listReportedAnswers,
  listReportedRuns,
} from '../store/reports';
import { askedRuns, isReplacedIn } from './asked-runs';
import { summarize } from './report';
import { standingsOf } from './standings-of';

/** One revealed run as its participant may see it afterwards. */
export type OwnResultRun = {
  runId: RunId;
  /** 1 for the first run of the session. */
  number: number;
  round: number;
  /** It was asked again, and that round counts in its place. */
  replaced: boolean;
  type: string;
  /** With the key: only revealed runs are here. */
  config: ActivityConfig;
  scored: boolean;
  /** The own answer as stored; null when there was none. */
  answer: unknown;
  verdict: Verdict | null;
  points: number | null;
  /** The room: answers, and those fully right (null for a poll). */
  answered: number;
  right: number | null;
  tally: unknown;
  assessment: Assessment;
  /** The right answer in words; null when there is none. */
  key: string | null;
};

export type OwnResult = {
  nickname: string;
  /** The lecture's title. */
  title: string;
  /** When the session was started; milliseconds since 1970. */
  createdAt: number;
  ended: boolean;
  score: number;
  rank: number;
  /** People in the session, for "rank 7 of 52". */
  people: number;
  /** Revealed runs in the order in which they were asked. */
  runs: OwnResultRun[];
};

/** What `/result/[key]` shows; null for an unknown key or somebody who was removed. */
export async function readOwnResult(
  database: Database,
  resultKey: string,
): Promise<OwnResult | null> {
  const owner = await findResultOwner(database, resultKey);
  if (!owner) return null;
  const { sessionId, participantId } = owner;
  const [runs, groups, answers, standings] = await Promise.all([
    listReportedRuns(database, sessionId),
    groupReportedAnswers(database, sessionId),
    listReportedAnswers(database, sessionId, participantId),
    standingsOf(database, owner),
  ]);
  const own = new Map(answers.map((answer) => [answer.runId, answer]));
  const hidden = new Set(
    runs.filter((run) => run.revealedAt === null).map(({ activityId }) => activityId),
  );
  const standing = standings.find((row) => row.participantId === participantId);
  return {
    nickname: owner.nickname,
    title: owner.title,
    createdAt: owner.createdAt,
    ended: owner.phase === 'ended',
    score: standing?.score ?? 0,
    rank: standing?.rank ?? standings.length,
    people: standings.length,
    runs: askedRuns(owner.mode, runs, ({ runId }) => own.has(runId))
      // While an activity is asked again, its first round would give the key away.
      .filter((run) => !hidden.has(run.activityId))
      .map((asked) => {
        const { activityId: _id, seconds: _seconds, opensAt: _at, revealedAt: _to, ...run } = asked;
        return {
          ...summarize(run, groups.get(run.runId) ?? []),
          replaced: isReplacedIn(owner.mode, asked, runs),
          answer: own.get(run.runId)?.value ?? null,
          verdict: own.get(run.runId)?.verdict ?? null,
          points: own.get(run.runId)?.points ?? null,
        };
      }),
  };
}
