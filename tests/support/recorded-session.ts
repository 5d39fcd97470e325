import { rulesOf } from '@/activities/rules';
import type { ActivityConfig } from '@/domain/activity';
import { answerId, type ParticipantId, type RunId, runId, type SessionId } from '@/domain/ids';
import { verdictOf } from '@/domain/scoring';
import type { Database } from '@/server/store/database';
import { addParticipants } from '@/server/store/participants';
import { makeSession } from './live-session';
import { type SampleActivity, sampleActivityId, sampleDeck } from './sample-deck';

export type RecordedRun = {
  activity: SampleActivity;
  round?: number;
  revealed?: boolean;
  /** Answers by nickname. */
  answers: Record<string, unknown>;
};

/**
 * A session as it lies in the database afterwards: rows only, no live server. Right answers get the
 * activity's full points.
 */
export async function recordSession(database: Database, names: string[], recorded: RecordedRun[]) {
  const session = await makeSession(database);
  const people = new Map<string, { participantId: ParticipantId; resultKey: string }>();
  for (const name of names) {
    const [person] = await addParticipants(database, [
      { sessionId: session.sessionId, nickname: name },
    ]);
    if (person?.joined) people.set(name, person);
  }
  const runs: RunId[] = [];
  for (const [index, run] of recorded.entries()) {
    const id = runId.parse(`run-${session.sessionId}-${index + 1}`);
    await storeRun(database, session.sessionId, id, index + 1, run);
    for (const [name, value] of Object.entries(run.answers)) {
      const person = people.get(name);
      if (person) await storeAnswer(database, id, person.participantId, run.activity, value);
    }
    runs.push(id);
  }
  const person = (name: string) => {
    const found = people.get(name);
    if (!found) throw new Error(`${name} is not in this session.`);
    return found;
  };
  return { ...session, runs, person };
}

function sample(activity: SampleActivity): { type: string; config: ActivityConfig } {
  const item = sampleDeck(['cloud']).find(({ id }) => id === sampleActivityId(activity));
  if (!item) throw new Error(`The sample deck has no ${activity}.`);
  return item;
}

async function storeRun(
  { prisma }: Database,
  sessionId: SessionId,
  id: RunId,
  number: number,
  { activity, round = 1, revealed = true }: RecordedRun,
): Promise<void> {
  const { type, config } = sample(activity);
  const opensAt = new Date(Date.UTC(2026, 10, 24, 9, number));
  const closedAt = revealed ? new Date(opensAt.getTime() + 30_000) : null;
  await prisma.run.create({
    data: {
      ...{ id, sessionId, number, round, type, opensAt, closedAt, revealedAt: closedAt },
      activityId: sampleActivityId(activity),
      config: config as object,
      scored: rulesOf(type).scored(config),
      seconds: config.seconds,
    },
  });
}

async function storeAnswer(
  { prisma }: Database,
  run: RunId,
  participantId: ParticipantId,
  activity: SampleActivity,
  value: unknown,
): Promise<void> {
  const { type, config } = sample(activity);
  const rules = rulesOf(type);
  const share = rules.scored(config) ? rules.score(config, value) : null;
  await prisma.answer.create({
    data: {
      ...{ runId: run, participantId, answerId: answerId.parse(`of-${participantId}`) },
      value: value as object,
      receivedAt: new Date(Date.UTC(2026, 10, 24, 9, 30)),
      elapsedMs: 4200,
      verdict: share === null ? null : verdictOf(share),
      points: share === null ? null : Math.round(share * config.points),
    },
  });
}
