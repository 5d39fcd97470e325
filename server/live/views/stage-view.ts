import type { StageView } from '@/domain/views';
import type { RememberedSession } from '../remembered-session';
import { teamBoard } from '../teams/team-views';
import { type Addresses, linksOf } from './addresses';
import { countAnswers, countsForStage } from './counts';
import { leaderboardOf } from './leaderboard';
import { stageRoom } from './room';
import type { RoomFacts } from './room-facts';
import { roundsOf } from './rounds';
import { isRevealed, sharedView } from './run-view';
import { stageSlide } from './slide-view';

export function stageView(
  session: RememberedSession,
  room: RoomFacts,
  addresses: Addresses,
): StageView {
  const { settings } = session.live.state;
  const { joinAddress, joinUrl } = linksOf(addresses, settings.address, session.live.code);
  return {
    ...sharedView(session, isRevealed(session)),
    ...stageRoom(session, room.here),
    ...countsForStage(session, countAnswers(session, room.groups)),
    joinAddress,
    joinUrl,
    rounds: isRevealed(session) ? roundsOf(session, room) : null,
    slide: stageSlide(session, room),
    leaderboard: leaderboardOf(session),
    ...teamBoard(session),
    questions: session.live.questions,
  };
}
