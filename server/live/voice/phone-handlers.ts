import type { Payload } from '@/domain/protocol';
import { type Refusal, refuse } from '@/domain/refusals';
import type { VoiceAcks, VoicePhoneEvent, voicePhoneEvents } from '@/domain/voice/protocol';
import { listForPhones } from '@/domain/voice/rank-questions';
import type { VoiceSettings } from '@/domain/voice/settings';
import { storeTap } from '@/server/store/voice/pulse';
import { listQuestions, noteReaders } from '@/server/store/voice/question-lists';
import { voteForQuestion } from '@/server/store/voice/question-votes';
import { askQuestion, readOwnVoice, withdrawQuestion } from '@/server/store/voice/questions';
import { rollNicknames } from '../join-handlers';
import type { LiveContext } from '../live-context';
import type { LiveSocket, SocketRole } from '../socket-types';
import { readersRoom } from './question-news';

type Handler<Event extends VoicePhoneEvent> = (
  context: LiveContext,
  socket: LiveSocket,
  payload: Payload<(typeof voicePhoneEvents)[Event]>,
) => Promise<VoiceAcks[Event] | Refusal>;
type PhoneRole = Extract<SocketRole, { as: 'phone' }>;

/** What phones may do beside answering. Whose deed it is comes from the token. */
export const voicePhoneHandlers: { [Event in VoicePhoneEvent]: Handler<Event> } = {
  'nickname:roll': rollNicknames,

  'question:list': (context, socket) =>
    whileOn(
      context,
      socket,
      ({ questions }) => questions !== 'off',
      (role) => openList(context, socket, role),
    ),

  'question:leave': async (_context, socket) => {
    const { role } = socket.data;
    if (role.as === 'phone') await socket.leave(readersRoom(role.sessionId));
    return { ok: true };
  },

  'question:ask': async ({ database, voice }, { data: { role } }, { askId, text }) => {
    if (role.as !== 'phone') return refuse('not-joined');
    const { participantId, sessionId } = role;
    const fate = await askQuestion(database, { participantId, askId, text });
    if (!fate.asked) return refuse(fate.why);
    voice.questionsChanged(sessionId);
    return { ok: true, question: fate.question };
  },

  'question:vote': (context, socket, { questionId, up }) =>
    whileOn(
      context,
      socket,
      ({ questions }) => questions !== 'off',
      async (role) => {
        const fate = await voteForQuestion(context.database, role.participantId, questionId, up);
        if (fate !== 'stored') return refuse(fate);
        context.voice.questionsChanged(role.sessionId);
        return { ok: true };
      },
    ),

  'question:withdraw': async ({ database, voice }, { data: { role } }, { questionId }) => {
    if (role.as !== 'phone') return refuse('not-joined');
    const done = await withdrawQuestion(database, role.participantId, questionId);
    if (!done) return refuse('unknown-question');
    voice.questionsChanged(role.sessionId);
    return { ok: true };
  },

  'pulse:tap': (context, socket, { feeling }) =>
    whileOn(
      context,
      socket,
      ({ pulse }) => pulse,
      async (role) => {
        const done = await storeTap(context.database, role.participantId, feeling);
        if (!done) return refuse('session-ended');
        context.voice.pulseChanged(role.sessionId);
        return { ok: true };
      },
    ),

  'reaction:send': (context, socket, { reaction }) =>
    whileOn(
      context,
      socket,
      ({ reactions }) => reactions,
      async (role) => {
        if (!context.voice.reactionLimit.passes(role.participantId)) {
          return refuse('too-many-requests');
        }
        context.voice.reactions.add(role.sessionId, reaction);
        return { ok: true };
      },
    ),
};

/** For somebody in a running session whose lecturer has not switched this off. */
async function whileOn<A>(
  { memory }: LiveContext,
  { data: { role } }: LiveSocket,
  isOn: (settings: VoiceSettings) => boolean,
  deed: (role: PhoneRole) => Promise<A | Refusal>,
): Promise<A | Refusal> {
  if (role.as !== 'phone') return refuse('not-joined');
  const session = await memory.read(role.sessionId);
  if (!session) return refuse('unknown-session');
  const { phase, settings } = session.live.state;
  if (phase === 'ended') return refuse('session-ended');
  return isOn(settings.voice) ? deed(role) : refuse('voice-off');
}

/** Joins first and reads then: what changes in between is sent once more, not missed. */
async function openList(
  { database }: LiveContext,
  socket: LiveSocket,
  { sessionId, participantId }: PhoneRole,
): Promise<VoiceAcks['question:list']> {
  await socket.join(readersRoom(sessionId));
  const [{ questions, readAt }, own] = await Promise.all([
    listQuestions(database, sessionId),
    readOwnVoice(database, participantId),
  ]);
  await noteReaders(database, sessionId, [participantId], readAt);
  return { ok: true, questions: listForPhones(questions), ...own };
}
