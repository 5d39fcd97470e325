import { rulesOf } from '@/activities/rules';
import type { ParticipantId } from '@/domain/ids';
import type { OwnAnswer } from '@/server/store/answers';
import type { LiveSession } from '@/server/store/sessions';
import type { Standing } from '@/server/store/standings';
import type { Membership } from '@/server/store/teams/team-members';
import { type AnswerReader, answerReader } from './answer-reader';
import type { HomeworkPlan } from './homework/homework-plan';

/**
 * A copy of a session's rows, good until the next change, so that a thousand phones that come back
 * at once do not read them a thousand times. The rows stay the truth: nothing is decided from here.
 */
export type RememberedSession = {
  live: LiveSession;
  /** Everybody in the session, best first. */
  standings: Standing[];
  byId: Map<ParticipantId, Standing>;
  /** What was answered to the present run. */
  own: Map<ParticipantId, OwnAnswer>;
  /** Reads an answer to the present run; null when there is none. */
  readAnswer: AnswerReader | null;
  /** Null in a session that is led by its host. */
  homework: HomeworkPlan | null;
  /** Null in a session without teams. */
  memberships: Map<ParticipantId, Membership> | null;
  /** The database's clock, carried on by this process's monotonic one. */
  now: () => number;
  /** Somebody has joined: last in the ranking, with nothing answered. */
  add: (newcomer: Newcomer) => void;
};

type Newcomer = Omit<Standing, 'score' | 'gained' | 'rank' | 'moved'>;
type Extras = Pick<RememberedSession, 'homework' | 'memberships'>;

export function rememberSession(
  live: LiveSession,
  standings: Standing[],
  own: Map<ParticipantId, OwnAnswer>,
  { homework = null, memberships = null }: Partial<Extras> = {},
): RememberedSession {
  const readAt = performance.now();
  const byId = new Map(standings.map((standing) => [standing.participantId, standing]));
  return {
    live,
    standings,
    byId,
    own,
    readAnswer: readerFor(live),
    homework,
    memberships,
    now: () => live.now + performance.now() - readAt,
    add: (newcomer) => {
      const last = standings.at(-1);
      const rank = last?.score === 0 ? last.rank : standings.length + 1;
      const standing = { ...newcomer, score: 0, gained: 0, rank, moved: null };
      standings.push(standing);
      byId.set(newcomer.participantId, standing);
    },
  };
}

function readerFor({ state, run }: LiveSession): AnswerReader | null {
  if (!state.run || !run) return null;
  const rules = rulesOf(state.run.type);
  return answerReader(rules.answer(rules.withoutKey(run.config)));
}
