import type { ParticipantId } from '@/domain/ids';
import type { SessionState } from '@/domain/session-state';
import { isWatching } from '@/domain/slide-steps';
import type { Me, PhoneView } from '@/domain/views';
import { NOTHING_DONE, type OwnHomework } from '@/server/store/homework/own-homework';
import { homeworkView } from '../homework/homework-view';
import type { RememberedSession } from '../remembered-session';
import { teamBoard, teamOf } from '../teams/team-views';
import { isRevealed, sharedView } from './run-view';

/** What is the same for all phones of a session. */
export function sharedPhoneView(session: RememberedSession): Omit<PhoneView, 'me'> {
  const revealed = isRevealed(session);
  return {
    audience: 'phone',
    ...sharedView(session, revealed),
    people: session.standings.length,
    watching: isWatching(session.live.state),
    ...gapBefore(session.live.state),
    voice: session.live.state.settings.voice,
    result: revealed && session.live.state.run?.scored ? resultOf(session) : null,
    ...teamBoard(session),
  };
}

/**
 * Null when the participant is not in the session. `own`: what was done of a homework, nothing by
 * somebody who has just come.
 */
export function phoneView(
  session: RememberedSession,
  participant: ParticipantId,
  own: OwnHomework = NOTHING_DONE,
): PhoneView | null {
  const me = meOf(session, participant);
  const homework = session.homework && homeworkView(session.homework, own);
  return me && { ...sharedPhoneView(session), me, ...(homework && { homework }) };
}

/** Phones were not told of the steps between: what they know is as old as the last they were told. */
function gapBefore({ version, slide }: SessionState): Pick<PhoneView, 'follows'> {
  if (!slide) return {};
  const follows = version === slide.told ? slide.before : slide.told;
  return follows < version - 1 ? { follows } : {};
}

function resultOf({ own }: RememberedSession): PhoneView['result'] {
  let right = 0;
  for (const { verdict } of own.values()) right += Number(verdict === 'right');
  return { answered: own.size, right };
}

/** What is one participant's own; null when the participant is not in the session. */
export function meOf(session: RememberedSession, participant: ParticipantId): Me | null {
  const standing = session.byId.get(participant);
  if (!standing) return null;
  const own = session.own.get(participant);
  const revealed = isRevealed(session);
  return {
    participantId: participant,
    nickname: standing.nickname,
    score: standing.score,
    rank: standing.rank,
    answer: own?.value ?? null,
    ...(own?.confidence && { confidence: own.confidence }),
    verdict: revealed ? (own?.verdict ?? null) : null,
    points: revealed ? (own?.points ?? null) : null,
    ...(standing.timeFactor !== 1 && { timeFactor: standing.timeFactor }),
    ...(standing.askedTimeFactor !== null && { asksTime: standing.askedTimeFactor }),
    resultPath: `/result/${standing.resultKey}`,
    ...teamOf(session, participant),
  };
}
