import type { ParticipantId, SessionId } from '@/domain/ids';
import type { HostAck, Payload } from '@/domain/protocol';
import { refuse } from '@/domain/refusals';
import type { VoiceHostEvent, voiceHostEvents } from '@/domain/voice/protocol';
import type { OwnQuestion } from '@/domain/voice/questions';
import { markQuestion, pinQuestion } from '@/server/store/voice/questions';
import type { LiveContext } from '../live-context';
import { rooms } from '../socket-types';

type Handler<Event extends VoiceHostEvent> = (
  context: LiveContext,
  session: SessionId,
  payload: Payload<(typeof voiceHostEvents)[Event]>,
) => Promise<HostAck>;

/** What the host does with what the room says; the gateway has checked the right. */
export const voiceHostHandlers: { [Event in VoiceHostEvent]: Handler<Event> } = {
  'question:mark': async (context, id, { questionId, status }) => {
    const marked = await markQuestion(context.database, id, questionId, status);
    return marked ? told(context, id, marked) : refuse('unknown-question');
  },

  'question:pin': async (context, id, { questionId }) => {
    const pinned = await pinQuestion(context.database, id, questionId);
    return pinned || questionId === null ? told(context, id, pinned) : refuse('unknown-question');
  },

  'session:voice': ({ conductor }, id, { voice }) =>
    conductor.carryOut(id, { name: 'session:voice', voice }),
};

/** Host, stage and readers hear of it at their pace; the author at once, wherever she is connected. */
async function told(
  { io, voice, memory }: LiveContext,
  id: SessionId,
  changed: { author: ParticipantId; question: OwnQuestion } | null,
): Promise<HostAck> {
  if (changed) {
    const { author, question } = changed;
    io.to(rooms.participant(author)).emit('question:own', { question });
  }
  voice.questionsChanged(id);
  const session = await memory.read(id);
  return session ? { ok: true, version: session.live.state.version } : refuse('unknown-session');
}
