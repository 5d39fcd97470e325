import { rulesOf } from '@/activities/rules';
import type { ActivityConfig, AnswerGroup, Assessment } from '@/domain/activity';
import type { Confidence, ConfidenceCounts } from '@/domain/confidence/confidence';
import type { OwnerId, ParticipantId, RunId, SessionId } from '@/domain/ids';
import type { Moves } from '@/domain/rounds/moves';
import type { Verdict } from '@/domain/scoring';
import { readSessionConfidence } from '../store/confidence/confidences';
import type { Database } from '../store/database';
import {
  findReportedSession,
  groupReportedAnswers,
  listReportedAnswers,
  listReportedRuns,
  type ReportedAnswer,
  type ReportedRun,
  type ReportedSession,
} from '../store/reports';
import { readSessionMoves } from '../store/rounds/earlier-round';
import { type Membership, readMemberships } from '../store/teams/team-members';
import { askedRuns, isReplacedIn } from './asked-runs';
import { standingsOf } from './standings-of';
import { readVoiceReport, type VoiceReport } from './voice-report';

/** A run with what its answers add up to. */
export type ReportRun = ReportedRun & {
  answered: number;
  /** Answers that are fully right; null for a poll. */
  right: number | null;
  tally: unknown;
  assessment: Assessment;
  /** A later round of the activity counts in its place. */
  replaced: boolean;
  /** Of a later round: who moved since the one before it. */
  moves: Moves | null;
  /** How sure people were; null where nobody said. */
  confidence: ConfidenceCounts | null;
  /** The right answer in words; null when there is none. */
  key: string | null;
};

export type ReportAnswer = {
  runId: RunId;
  value: unknown;
  /** The answer in words: "B", "lines 3, 8". */
  text: string;
  verdict: Verdict | null;
  points: number | null;
  confidence: Confidence | null;
  receivedAt: number;
  elapsedMs: number;
};

export type ReportPerson = {
  participantId: ParticipantId;
  nickname: string;
  /** The name of the own team; only where there are teams. */
  team?: string;
  score: number;
  rank: number;
  answers: ReportAnswer[];
};

/** Everything about a session, read from the database only: the same after a restart. */
export type Report = {
  session: ReportedSession;
  runs: ReportRun[];
  people: ReportPerson[];
  voice: VoiceReport;
};

/** The report of a session, people best first; null when this owner has no such session. */
export async function readReport(
  database: Database,
  ownerId: OwnerId,
  sessionId: SessionId,
): Promise<Report | null> {
  const session = await findReportedSession(database, ownerId, sessionId);
  if (!session) return null;
  const [runs, groups, answers, standings, moves, confidence, voice, memberships] =
    await Promise.all([
      listReportedRuns(database, sessionId),
      groupReportedAnswers(database, sessionId),
      listReportedAnswers(database, sessionId),
      standingsOf(database, session),
      readSessionMoves(database, sessionId),
      readSessionConfidence(database, sessionId),
      readVoiceReport(database, sessionId),
      session.teams && readMemberships(database, sessionId),
    ]);
  const byPerson = groupByPerson(answers);
  const configs = new Map(runs.map((run) => [run.runId, run]));
  return {
    session,
    voice,
    runs: askedRuns(session.mode, runs, ({ runId }) => groups.has(runId)).map((run) => ({
      ...summarize(run, groups.get(run.runId) ?? []),
      replaced: isReplacedIn(session.mode, run, runs),
      confidence: confidence.get(run.runId) ?? null,
      moves: (run.scored && moves.get(run.runId)) || null,
    })),
    people: standings.map(({ participantId, nickname, score, rank }) => ({
      participantId,
      nickname,
      ...teamName(session.teams, memberships?.get(participantId)),
      score,
      rank,
      answers: (byPerson.get(participantId) ?? []).map((answer) => inWords(answer, configs)),
    })),
  };
}

function teamName(names: string[] | null, membership: Membership | undefined): { team?: string } {
  const team = names?.[membership?.team ?? -1];
  return team === undefined ? {} : { team };
}

/** Tally, share right and key of one run; also for the page of one participant. */
export function summarize<Run extends { type: string; config: ActivityConfig; scored: boolean }>(
  run: Run,
  groups: AnswerGroup<unknown>[],
) {
  const rules = rulesOf(run.type);
  const assessment = rules.assess(run.config, groups);
  return {
    ...run,
    answered: groups.reduce((sum, { count }) => sum + count, 0),
    right: run.scored ? assessment.right : null,
    tally: rules.tally(rules.withoutKey(run.config), groups),
    assessment,
    key: rules.sayKey(run.config),
  };
}

function groupByPerson(answers: ReportedAnswer[]): Map<ParticipantId, ReportedAnswer[]> {
  const groups = new Map<ParticipantId, ReportedAnswer[]>();
  for (const answer of answers) {
    const group = groups.get(answer.participantId);
    if (group) group.push(answer);
    else groups.set(answer.participantId, [answer]);
  }
  return groups;
}

function inWords(answer: ReportedAnswer, runs: Map<RunId, ReportedRun>): ReportAnswer {
  const { participantId: _participantId, ...rest } = answer;
  const run = runs.get(answer.runId);
  return { ...rest, text: run ? rulesOf(run.type).say(run.config, answer.value) : '' };
}
