import type { ParticipantId } from '@/domain/ids';
import { NOTHING_DONE, type OwnHomework } from '@/server/store/homework/own-homework';
import { homeworkView } from './homework/homework-view';
import type { RememberedSession } from './remembered-session';
import { encodeEvent } from './send-encoded';
import { meOf, sharedPhoneView } from './views/phone-view';

/**
 * Makes the `session:view` message of any phone of a session. The part that all phones share is
 * encoded once; only what is a participant's own is added for each. Null for somebody who is not in
 * the session.
 */
export function phoneMessages(
  session: RememberedSession,
  done: ReadonlyMap<ParticipantId, OwnHomework>,
): (participant: ParticipantId) => string | null {
  const shared = JSON.stringify(sharedPhoneView(session)).slice(0, -1);
  return (participant) => {
    const me = meOf(session, participant);
    const plan = session.homework;
    const homework = plan
      ? `,"homework":${JSON.stringify(homeworkView(plan, done.get(participant) ?? NOTHING_DONE))}`
      : '';
    return me && encodeEvent('session:view', `${shared},"me":${JSON.stringify(me)}${homework}}`);
  };
}
