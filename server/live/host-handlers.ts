import { rulesOf } from '@/activities/rules';
import type { ParticipantId, SessionId } from '@/domain/ids';
import { readNickname } from '@/domain/nickname';
import type { HostAck, HostEvent, hostEvents, Payload } from '@/domain/protocol';
import { type Refusal, refuse } from '@/domain/refusals';
import {
  answerReadmission,
  removeParticipant,
  renameParticipant,
} from '@/server/store/participants';
import { moveToTeam } from '@/server/store/teams/team-members';
import { setTimeFactor } from '@/server/store/time/time-factors';
import type { LiveContext } from './live-context';
import { sendParticipantAway } from './send-participant-away';
import { voiceHostHandlers } from './voice/host-handlers';

type Handler<Event extends HostEvent> = (
  context: LiveContext,
  session: SessionId,
  payload: Payload<(typeof hostEvents)[Event]>,
) => Promise<HostAck>;

/** What each command of the host does; the gateway has checked the right and the payload. */
export const hostHandlers: { [Event in HostEvent]: Handler<Event> } = {
  'run:open': ({ conductor }, id, { activityId, seconds }) =>
    conductor.openActivity(id, activityId, seconds),
  'run:ask': ({ conductor }, id, poll) => conductor.ask(id, 'choice', instantPoll(poll)),
  'run:close': ({ conductor }, id) => conductor.carryOut(id, { name: 'run:close' }),
  'run:reveal': ({ conductor }, id) => conductor.carryOut(id, { name: 'run:reveal' }),
  'run:discuss': ({ conductor }, id, { seconds }) =>
    conductor.carryOut(id, { name: 'run:discuss', seconds: seconds ?? null }),
  'run:extend': ({ conductor }, id, { seconds }) =>
    conductor.carryOut(id, { name: 'run:extend', seconds }),
  'run:pause': ({ conductor }, id) => conductor.carryOut(id, { name: 'run:pause' }),
  'run:resume': ({ conductor }, id) => conductor.carryOut(id, { name: 'run:resume' }),
  'run:show': ({ conductor }, id, { shown }) => conductor.carryOut(id, { name: 'run:show', shown }),
  'run:live': ({ conductor }, id, { live }) => conductor.carryOut(id, { name: 'run:live', live }),
  'run:edit': ({ conductor }, id, { edits }) => conductor.carryOut(id, { name: 'run:edit', edits }),
  'leaderboard:show': ({ conductor }, id) => conductor.carryOut(id, { name: 'leaderboard:show' }),
  'slide:show': ({ conductor }, id, { slideId, step }) =>
    conductor.showSlide(id, slideId, step ?? 0),
  'slide:place': ({ conductor }, id, placing) =>
    conductor.carryOut(id, { name: 'slide:place', ...placing }),
  'session:slides': ({ conductor }, id, { slides }) =>
    conductor.carryOut(id, { name: 'session:slides', slides }),
  'session:lock': ({ conductor }, id, { locked }) =>
    conductor.carryOut(id, { name: 'session:lock', locked }),
  'session:address': ({ conductor }, id, { address }) =>
    conductor.carryOut(id, {
      name: 'session:address',
      address: address && new URL(address).origin,
    }),
  'session:end': async ({ conductor, homeworks, memory }, id) =>
    (await memory.read(id))?.homework
      ? homeworks.end(id)
      : conductor.carryOut(id, { name: 'session:end' }),
  'homework:deadline': ({ homeworks }, id, { closesAt }) => homeworks.moveDeadline(id, closesAt),

  'participant:remove': async (context, id, { participantId }) => {
    if (!(await removeParticipant(context.database, id, participantId))) {
      return refuse('unknown-participant');
    }
    sendAwayEverywhere(context, participantId, 'removed');
    context.voice.questionsChanged(id);
    return roomChanged(context, id);
  },

  'participant:rename': async (context, id, { participantId, nickname: typed }) => {
    const nickname = readNickname(typed);
    if (!nickname) return refuse('nickname-refused');
    const renamed = await renameParticipant(context.database, id, participantId, nickname);
    if (renamed === 'taken') return refuse('nickname-taken');
    if (renamed === 'unknown') return refuse('unknown-participant');
    const done = await roomChanged(context, id);
    context.siblings.tell('participant:changed', id, participantId);
    await context.publisher.publishTo(id, participantId);
    return done;
  },

  'participant:time': async (context, id, { participantId, timeFactor }) => {
    if (!(await setTimeFactor(context.database, id, participantId, timeFactor))) {
      return refuse('unknown-participant');
    }
    const done = await roomChanged(context, id);
    context.changes.answers(id);
    context.siblings.tell('participant:changed', id, participantId);
    await context.publisher.publishTo(id, participantId);
    return done;
  },

  'participant:team': async (context, id, { participantId, team }) => {
    const session = await context.memory.read(id);
    const teams = session?.live.state.settings.teams;
    if (!teams || team >= teams.names.length) return refuse('unknown-team');
    if (!(await moveToTeam(context.database, id, participantId, team))) {
      return refuse('unknown-participant');
    }
    const done = await roomChanged(context, id);
    context.siblings.tell('participant:changed', id, participantId);
    await context.publisher.publishTo(id, participantId);
    return done;
  },

  'readmission:answer': async (context, id, { readmissionId, admit }) => {
    const participant = await answerReadmission(context.database, id, readmissionId, admit);
    if (!participant) return refuse('unknown-readmission');
    if (admit) sendAwayEverywhere(context, participant, 'replaced');
    return roomChanged(context, id);
  },

  ...voiceHostHandlers,
};

function sendAwayEverywhere(
  { io, siblings }: LiveContext,
  participant: ParticipantId,
  why: 'removed' | 'replaced',
): void {
  siblings.tell('participant:sent-away', participant, why);
  sendParticipantAway(io, participant, why);
}

async function roomChanged(context: LiveContext, id: SessionId): Promise<HostAck | Refusal> {
  context.memory.forget(id);
  context.changes.room(id);
  const session = await context.memory.read(id);
  return session ? { ok: true, version: session.live.state.version } : refuse('unknown-session');
}

function instantPoll({ prompt, choices, several }: Payload<(typeof hostEvents)['run:ask']>) {
  const config = { ...rulesOf('choice').blank(), prompt, choices, several: several ?? false };
  return rulesOf('choice').config.parse(config);
}
