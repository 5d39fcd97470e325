import { rulesOf } from '@/activities/rules';
import { suggestedSeconds } from '@/domain/time/suggested-seconds';
import type { DeckRow, HostView } from '@/domain/views';
import type { LiveDeckItem } from '@/server/store/live-deck';
import type { RememberedSession } from '../remembered-session';
import { teamRows } from '../teams/team-views';
import { type Addresses, linksOf } from './addresses';
import { countAnswers } from './counts';
import { leaderboardOf } from './leaderboard';
import { hostRoom } from './room';
import type { HostFacts, RoomFacts } from './room-facts';
import { roundsOf } from './rounds';
import { sharedView } from './run-view';
import { slideView } from './slide-view';

export function hostView(
  session: RememberedSession,
  room: RoomFacts,
  { deck, readmissions, waitsFor, delivery, confidence, homework }: HostFacts,
  addresses: Addresses,
): HostView {
  const { state, code, lectureId, mode } = session.live;
  const shared = sharedView(session, true, true);
  const teams = teamRows(session);
  return {
    ...shared,
    run: shared.run && { ...shared.run, edits: state.run?.edits },
    ...hostRoom(session, room.here, readmissions),
    ...countAnswers(session, room.groups),
    ...linksOf(addresses, state.settings.address, code),
    sessionId: state.id,
    lectureId,
    mode,
    settings: state.settings,
    locked: state.locked,
    deck: deck.map(deckRow),
    waitsFor,
    delivery,
    confidence,
    rounds: roundsOf(session, room),
    slide: slideView(session, room),
    startedAt: session.live.startedAt,
    leaderboard: leaderboardOf(session),
    ...(teams && { teams }),
    questions: session.live.questions,
    ...(homework && { homework }),
  };
}

function deckRow({ activityId, type, config, section, line, runs, inDeck }: LiveDeckItem): DeckRow {
  const rules = rulesOf(type);
  return {
    activityId,
    type,
    prompt: config.prompt,
    section,
    line,
    seconds: config.seconds,
    suggestedSeconds: suggestedSeconds({ ...config, ...rules.deckFields(config) }),
    scored: rules.scored(config),
    runs,
    inDeck,
    gaps: rules.gaps(config),
  };
}
