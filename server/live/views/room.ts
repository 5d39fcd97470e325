import type { ParticipantId } from '@/domain/ids';
import type { HostRoom, Readmission, StageRoom } from '@/domain/views';
import type { RememberedSession } from '../remembered-session';
import { teamOf } from '../teams/team-views';

/** More names than this do not fit on a stage. */
const STAGE_NAMES = 400;

/** Newest last. */
export function stageRoom(
  { standings }: RememberedSession,
  here: ReadonlySet<ParticipantId>,
): StageRoom {
  const byJoining = standings.toSorted((a, b) => a.joinedAt - b.joinedAt);
  return {
    audience: 'stage',
    here: here.size,
    people: standings.length,
    names: byJoining.slice(-STAGE_NAMES).map(({ nickname }) => nickname),
  };
}

export function hostRoom(
  session: RememberedSession,
  here: ReadonlySet<ParticipantId>,
  readmissions: Readmission[],
): HostRoom {
  return {
    audience: 'host',
    here: here.size,
    people: session.standings.map(({ participantId, nickname, score, ...time }) => ({
      participantId,
      nickname,
      connected: here.has(participantId),
      score,
      timeFactor: time.timeFactor,
      asksTime: time.askedTimeFactor,
      ...teamOf(session, participantId),
    })),
    readmissions,
  };
}
