import type { z } from 'zod';
import { type HostEvent, hostEvents, phoneEvents, sharedEvents } from '@/domain/protocol';
import { type Refusal, refuse } from '@/domain/refusals';
import { hostHandlers } from './host-handlers';
import { askBack, join } from './join-handlers';
import type { LiveContext } from './live-context';
import { logFault } from './log-fault';
import type { LiveSocket } from './socket-types';
import { submitAnswer } from './submit-answer';

type Outcome = Promise<{ ok: true } | Refusal>;
type Entry = { schema: z.ZodType; handle: (socket: LiveSocket, payload: unknown) => Outcome };

/**
 * Every event there is, by name: its payload's schema and what it does. A socket's packets go
 * through `receive` in this order: known event, rate, right, shape, deed, acknowledgement.
 */
export function openGateway(context: LiveContext): (socket: LiveSocket) => void {
  const entries = new Map<string, Entry>(allEntries(context));
  return (socket) => {
    socket.use(([event, ...values]) => {
      const reply = values.at(-1);
      const acknowledge = typeof reply === 'function' ? reply : () => {};
      const payload = typeof values[0] === 'function' ? undefined : values[0];
      void receive(context, entries.get(event), socket, payload).then((ack) => acknowledge(ack));
    });
  };
}

async function receive(
  { limits }: LiveContext,
  entry: Entry | undefined,
  socket: LiveSocket,
  payload: unknown,
): Outcome {
  try {
    if (!(await limits.event(socket.id))) return refuse('too-many-requests');
    if (!entry) return refuse('unknown-event');
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
  const schema: z.ZodType = hostEvents[event];
  const handler: (context: LiveContext, id: never, payload: never) => Outcome = hostHandlers[event];
  return [
    event,
    {
      schema,
      handle: async (socket, payload) => {
        const { role } = socket.data;
        return role.as === 'host'
          ? handler(context, role.sessionId as never, payload as never)
          : refuse('not-host');
      },
    },
  ];
}

function entry<Schema extends z.ZodType>(
  event: string,
  schema: Schema,
  handle: (socket: LiveSocket, payload: z.infer<Schema>) => Outcome,
): [string, Entry] {
  return [
    event,
    { schema, handle: (socket, payload) => handle(socket, payload as z.infer<Schema>) },
  ];
}
