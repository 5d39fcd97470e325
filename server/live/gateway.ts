import type { z } from 'zod';
import type { SessionId } from '@/domain/ids';
import { type HostEvent, hostEvents, phoneEvents, sharedEvents } from '@/domain/protocol';
import { type Refusal, refuse } from '@/domain/refusals';
import { countRefusal } from '@/server/observe/count-refusal';
import { logFault } from '@/server/observe/log-fault';
import { hostHandlers } from './host-handlers';
import { askBack, join, knock } from './join-handlers';
import type { LiveContext } from './live-context';
import type { LiveSocket } from './socket-types';
import { submitAnswer } from './submit-answer';

type Outcome = Promise<{ ok: true } | Refusal>;
type Entry = {
  schema: z.ZodType;
  /** Only the host of a session may send it. */
  hostOnly: boolean;
  handle: (socket: LiveSocket, payload: unknown) => Outcome;
};

/**
 * Every event there is, by name: its payload's schema and what it does. A socket's packets go
 * through `receive` in this order: rate, known event, right, shape, deed, acknowledgement.
 */
export function openGateway(context: LiveContext): (socket: LiveSocket) => void {
  const { inFlight } = context;
  const entries = new Map<string, Entry>(allEntries(context));
  return (socket) => {
    socket.use(([event, ...values]) => {
      const reply = values.at(-1);
      const acknowledge = (ack: { ok: true } | Refusal) => {
        if (!ack.ok) countRefusal(ack.code);
        if (typeof reply === 'function') reply(ack);
      };
      const payload = typeof values[0] === 'function' ? undefined : values[0];
      // Stopping is answered like a database that is away: keep it, and send it again.
      if (!inFlight.begin()) return acknowledge(refuse('unavailable'));
      void receive(context, entries.get(event), socket, payload)
        .then(acknowledge)
        .finally(() => inFlight.end());
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
    const parsed = entry.schema.safeParse(payload);
    if (!parsed.success) return refuse('bad-request');
    return await entry.handle(socket, parsed.data);
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
    entry('answer:submit', phoneEvents['answer:submit'], (socket, payload) =>
      submitAnswer(context, socket, payload),
    ),
    entry('session:refresh', sharedEvents['session:refresh'], async (socket) => {
      const view = await context.publisher.viewFor(socket);
      return view ? { ok: true, view } : refuse('not-joined');
    }),
    ...(Object.keys(hostEvents) as HostEvent[]).map((event) => hostEntry(context, event)),
  ];
}

function hostEntry<Event extends HostEvent>(context: LiveContext, event: Event): [string, Entry] {
  // TypeScript loses which payload goes with which handler; the schema beside it keeps them paired.
  const handler: (context: LiveContext, id: SessionId, payload: never) => Outcome =
    hostHandlers[event];
  const handle: Entry['handle'] = async ({ data: { role } }, payload) =>
    role.as === 'host' ? handler(context, role.sessionId, payload as never) : refuse('not-host');
  return [event, { schema: hostEvents[event], hostOnly: true, handle }];
}

function entry<Schema extends z.ZodType>(
  event: string,
  schema: Schema,
  handle: (socket: LiveSocket, payload: z.infer<Schema>) => Outcome,
): [string, Entry] {
  return [
    event,
    {
      schema,
      hostOnly: false,
      handle: (socket, payload) => handle(socket, payload as z.infer<Schema>),
    },
  ];
}
