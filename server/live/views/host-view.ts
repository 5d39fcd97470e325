import { rulesOf } from '@/activities/rules';
import type { ParticipantId } from '@/domain/ids';
import type { DeckRow, HostView, Readmission } from '@/domain/views';
import type { LiveDeckItem } from '@/server/store/live-deck';
import type { RememberedSession } from '../remembered-session';
import { type Addresses, linksOf } from './addresses';
import { countAnswers, groupOwn } from './counts';
import { leaderboardOf } from './leaderboard';
import { hostRoom } from './room';
import { sharedView } from './run-view';

export function hostView(
  session: RememberedSession,
  room: {
    here: ReadonlySet<ParticipantId>;
    questions: number;
    addresses: Addresses;
    readmissions: Readmission[];
    deck: LiveDeckItem[];
  },
): HostView {
  const { state, code, lectureId } = session.live;
  return {
    ...sharedView(session, true),
    ...hostRoom(session, room.here, room.readmissions),
    ...countAnswers(session, groupOwn(session.own)),
    ...linksOf(room.addresses, state.settings.address, code),
    sessionId: state.id,
    lectureId,
    settings: state.settings,
    locked: state.locked,
    deck: room.deck.map(deckRow),
    leaderboard: leaderboardOf(session),
    questions: room.questions,
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
    scored: rules.scored(config),
    runs,
    inDeck,
    gaps: rules.gaps(config),
  };
}
