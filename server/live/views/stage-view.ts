import type { ParticipantId } from '@/domain/ids';
import type { StageView } from '@/domain/views';
import type { RememberedSession } from '../remembered-session';
import { type Addresses, linksOf } from './addresses';
import { countAnswers, countsForStage, groupOwn } from './counts';
import { leaderboardOf } from './leaderboard';
import { stageRoom } from './room';
import { isRevealed, sharedView } from './run-view';

export function stageView(
  session: RememberedSession,
  room: { here: ReadonlySet<ParticipantId>; questions: number; addresses: Addresses },
): StageView {
  const { settings } = session.live.state;
  const { joinAddress, joinUrl } = linksOf(room.addresses, settings.address, session.live.code);
  return {
    ...sharedView(session, isRevealed(session)),
    ...stageRoom(session, room.here),
    ...countsForStage(session, countAnswers(session, groupOwn(session.own))),
    joinAddress,
    joinUrl,
    leaderboard: leaderboardOf(session),
    questions: room.questions,
  };
}
