import type { z } from 'zod';
import type { SessionId } from '@/domain/ids';
import { type HostEvent, hostEvents, phoneEvents, sharedEvents } from '@/domain/protocol';
import { readSubmission } from '@/domain/read-submission';
import { type Refusal, refuse } from '@/domain/refusals';
import { type VoicePhoneEvent, voicePhoneEvents } from '@/domain/voice/protocol';
import { countRefusal } from '@/server/observe/count-refusal';
import { logFault } from '@/server/observe/log-fault';
import { finish } from './homework/finish-homework';
import { hostHandlers } from './host-handlers';
import { askBack, join, knock } from './join-handlers';
import type { LiveContext } from './live-context';
import { readyAcks } from './ready-acks';
import type { LiveSocket } from './socket-types';
import { type Submission, submitAnswer } from './submit-answer';
import { submitConfidence } from './submit-confidence';
import { voicePhoneHandlers } from './voice/phone-handlers';

type Outcome = Promise<{ ok: true } | Refusal>;
type Entry = {
  /** The payload as its schema has it; null when it does not fit. */
  read: (payload: unknown) => { payload: unknown } | null;
  /** Only the host of a session may send it. */
  hostOnly: boolean;
  handle: (socket: LiveSocket, payload: unknown) => Outcome;
};

/**
 * Every event there is, by name: how its payload is read, and what it does. A socket's packets go
 * through `receive` in this order: rate, known event, right, shape, deed, acknowledgement.
 */
export function openGateway(context: LiveContext): (socket: LiveSocket) => void {
  const { inFlight } = context;
  const entries = new Map<string, Entry>(allEntries(context));
  return (socket) => {
    readyAcks(socket);
    socket.use(async (packet) => {
      const reply = packet.at(-1);
      const acknowledge = (ack: { ok: true } | Refusal) => {
        if (!ack.ok) countRefusal(ack.code);
        if (typeof reply === 'function') reply(ack);
      };
      const payload = typeof packet[1] === 'function' ? undefined : packet[1];
      // Stopping is answered like a database that is away: keep it, and send it again.
      if (!inFlight.begin()) return acknowledge(refuse('unavailable'));
      try {
        acknowledge(await receive(context, entries.get(packet[0]), socket, payload));
      } finally {
        inFlight.end();
      }
    });
  };
}

/** A participant's tabs and devices share one allowance. */
function senderOf({ id, data: { role } }: LiveSocket): string {
  return role.as === 'phone' ? role.participantId : id;
}

async function receive(
  { limits }: LiveContext,
  entry: Entry | undefined,
  socket: LiveSocket,
  payload: unknown,
): Outcome {
  try {
    if (!limits.event(senderOf(socket))) return refuse('too-many-requests');
    if (!entry) return refuse('unknown-event');
    if (entry.hostOnly && socket.data.role.as !== 'host') return refuse('not-host');
    const read = entry.read(payload);
    if (!read) return refuse('bad-request');
    return await entry.handle(socket, read.payload);
  } catch (error) {
    logFault(error);
    return refuse('unavailable');
  }
}

function allEntries(context: LiveContext): [string, Entry][] {
  return [
    entry('session:knock', phoneEvents['session:knock'], (socket, payload) =>
      knock(context, socket, payload),
    ),
    entry('session:join', phoneEvents['session:join'], (socket, payload) =>
      join(context, socket, payload),
    ),
    entry('session:ask-back', phoneEvents['session:ask-back'], (socket, payload) =>
      askBack(context, socket, payload),
    ),
    [
      'answer:submit',
      {
        hostOnly: false,
        read: (payload) => {
          const submission = readSubmission(payload);
          return submission && { payload: submission };
        },
        handle: (socket, submission) => submitAnswer(context, socket, submission as Submission),
      },
    ],
    entry('answer:confidence', phoneEvents['answer:confidence'], (socket, payload) =>
      submitConfidence(context, socket, payload),
    ),
    entry('homework:finish', phoneEvents['homework:finish'], (socket) => finish(context, socket)),
    entry('session:refresh', sharedEvents['session:refresh'], async (socket) => {
      const view = await context.publisher.viewFor(socket);
      return view ? { ok: true, view } : refuse('not-joined');
    }),
    ...(Object.keys(voicePhoneEvents) as VoicePhoneEvent[]).map((event) =>
      voiceEntry(context, event),
    ),
    ...(Object.keys(hostEvents) as HostEvent[]).map((event) => hostEntry(context, event)),
  ];
}

function voiceEntry<Event extends VoicePhoneEvent>(
  context: LiveContext,
  event: Event,
): [string, Entry] {
  const handler: (context: LiveContext, socket: LiveSocket, payload: never) => Outcome =
    voicePhoneHandlers[event];
  return entry(event, voicePhoneEvents[event], (socket, payload) =>
    handler(context, socket, payload as never),
  );
}

function hostEntry<Event extends HostEvent>(context: LiveContext, event: Event): [string, Entry] {
  // TypeScript loses which payload goes with which handler; the schema beside it keeps them paired.
  const handler: (context: LiveContext, id: SessionId, payload: never) => Outcome =
    hostHandlers[event];
  const handle: Entry['handle'] = async ({ data: { role } }, payload) =>
    role.as === 'host' ? handler(context, role.sessionId, payload as never) : refuse('not-host');
  return [event, { read: reader(hostEvents[event]), hostOnly: true, handle }];
}

function entry<Schema extends z.ZodType>(
  event: string,
  schema: Schema,
  handle: (socket: LiveSocket, payload: z.infer<Schema>) => Outcome,
): [string, Entry] {
  return [
    event,
    {
      read: reader(schema),
      hostOnly: false,
      handle: (socket, payload) => handle(socket, payload as z.infer<Schema>),
    },
  ];
}

function reader(schema: z.ZodType): Entry['read'] {
  return (payload) => {
    const parsed = schema.safeParse(payload);
    return parsed.success ? { payload: parsed.data } : null;
  };
}
