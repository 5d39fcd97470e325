import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import { SOCKET_PATH } from '@/domain/protocol';
import { refuse } from '@/domain/refusals';
import type { InstructorKeys } from '@/server/auth/instructor-keys';
import { clientAddress } from '@/server/client-address';
import type { ServerConfig } from '@/server/config';
import { countRefusal } from '@/server/observe/count-refusal';
import { logFault } from '@/server/observe/log-fault';
import { handshakes, watchSockets } from '@/server/observe/socket-metrics';
import { watchedStore } from '@/server/observe/watched-store';
import { storeAnswers } from '@/server/store/answers';
import { storeConfidences } from '@/server/store/confidence/confidences';
import type { Database } from '@/server/store/database';
import { addParticipants, findTokenHolders } from '@/server/store/participants';
import { adapterFor } from './adapter-for';
import { Audience } from './audience';
import { authenticate } from './authenticate';
import { CappedConnections } from './capped-connections';
import { CAPS, type Caps } from './caps';
import { CatchUp } from './catch-up';
import { Changes } from './changes';
import { CodeBook } from './code-book';
import { Conductor } from './conductor';
import { isOwnOrigin } from './connection-origin';
import { countAudiences } from './count-audiences';
import { Deadlines } from './deadlines';
import { openGateway } from './gateway';
import { Grouped } from './grouped';
import { guardConnections } from './guard-connections';
import { takeHandedConnections } from './handed-connections';
import { HandshakeCounter } from './handshake-counter';
import { Healing } from './healing';
import { hearSiblings } from './hear-siblings';
import { HomeworkClerk } from './homework/homework-clerk';
import { InFlight } from './in-flight';
import type { LiveContext } from './live-context';
import { Presence } from './presence';
import { Publisher } from './publisher';
import { RateLimits } from './rate-limits';
import { enterRooms, leaveRooms } from './rooms-of';
import { measureRoundTrip } from './round-trip';
import { sendAway } from './send-away';
import { SessionMemory } from './session-memory';
import { SharedPresence } from './shared-presence';
import { Siblings } from './siblings';
import type { LiveServer, LiveSocket } from './socket-types';
import { ToldVersions } from './told-versions';
import { Voice } from './voice/voice';

/** No message of the protocol is longer; a longer one ends the connection. */
const MAX_MESSAGE_BYTES = 64 * 1024;
/** Nobody notices these, and a room that moves at once is one statement instead of a thousand. */
const LINGER_MS = 10;
/** How long stopping waits for messages under way, and for the last acknowledgements to be out. */
const FINISH_MS = 1500;
const GOODBYE_MS = 700;

type Parts = {
  config: ServerConfig;
  database: Database;
  keys: InstructorKeys;
  /** Other caps than the usual ones, for tests. */
  caps?: Partial<Caps>;
};

export type Live = { close: () => Promise<void> };

/** Runs sessions over the sockets of an HTTP server. */
export function attachLive(httpServer: HttpServer, parts: Parts): Live {
  const caps = { ...CAPS, ...parts.caps };
  const io: LiveServer = new Server(httpServer, {
    path: SOCKET_PATH,
    serveClient: false,
    perMessageDeflate: false,
    maxHttpBufferSize: MAX_MESSAGE_BYTES,
    connectTimeout: caps.connectTimeoutMs,
    pingInterval: caps.pingIntervalMs,
    adapter: adapterFor(parts.config, parts.database),
    allowRequest: (request, decide) => decide(null, isOwnOrigin(request, parts.config.publicUrl)),
  });
  const context = makeContext(io, caps, parts);
  const { trustProxy } = parts.config;
  if (parts.config.handed) takeHandedConnections(io);
  guardConnections(io, { ...context, trustProxy });
  const deadlines = new Deadlines(context);
  const healing = new Healing(context);
  const receive = openGateway(context);
  io.use((socket, next) => void admit(context, socket).then(next));
  io.on('connection', (socket) => {
    receive(socket);
    measureRoundTrip(socket);
    socket.on('disconnect', () => leaveRooms(context, socket));
    void welcome(context, socket).catch(logFault);
  });
  hearSiblings(context);
  deadlines.start();
  healing.start();
  const unwatch = watchSockets(() => countAudiences(io));
  const close = async () => {
    deadlines.stop();
    healing.stop();
    await closeLive(context);
  };
  return { close: () => close().finally(unwatch) };
}

function makeContext(io: LiveServer, caps: Caps, parts: Parts): LiveContext {
  const limits = new RateLimits();
  const { database } = parts;
  const siblings = new Siblings(io, parts.config.shared);
  const memory = new SessionMemory(database, siblings);
  const presence = new Presence();
  const everywhere = new SharedPresence(database, presence, siblings);
  const audience = new Audience(io);
  const told = new ToldVersions();
  const catchUp = new CatchUp(database, siblings);
  const publisher = new Publisher({ io, audience, memory, everywhere, told, catchUp, ...parts });
  return {
    io,
    audience,
    ...parts,
    memory,
    presence,
    everywhere,
    siblings,
    told,
    publisher,
    conductor: new Conductor(database, publisher, siblings),
    homeworks: new HomeworkClerk(database, publisher, siblings),
    answers: new Grouped(
      watchedStore((batch) => storeAnswers(database, batch)),
      { lingerMs: LINGER_MS },
    ),
    confidences: new Grouped((batch) => storeConfidences(database, batch), {
      lingerMs: LINGER_MS,
    }),
    joins: new Grouped((batch) => addParticipants(database, batch, caps.participantsPerSession), {
      lingerMs: LINGER_MS,
    }),
    tokens: new Grouped((batch) => findTokenHolders(database, batch), { lingerMs: LINGER_MS }),
    caps,
    limits,
    codes: new CodeBook(database, memory, limits),
    visitors: new CappedConnections(caps.idleVisitorsPerAddress),
    stages: new CappedConnections(caps.stagesPerAddress),
    handshakes: new HandshakeCounter(caps.handshakesPerConnection),
    inFlight: new InFlight(),
    changes: new Changes({ audience, memory, publisher, everywhere, siblings }),
    voice: new Voice({ io, audience, database, siblings }),
  };
}

/** The error that refuses a handshake, or nothing. */
async function admit(context: LiveContext, socket: LiveSocket): Promise<Error | undefined> {
  socket.data.role = { as: 'visitor' };
  socket.data.address = clientAddress(socket.request, context.config.trustProxy);
  const proven = await authenticate(context, socket).catch((error) => {
    logFault(error);
    return refuse('unavailable');
  });
  if (proven.ok) {
    socket.data.role = proven.role;
    handshakes.inc({ audience: proven.role.as });
    return undefined;
  }
  const { code, message } = proven;
  countRefusal(code);
  return Object.assign(new Error(message), { data: { code, message } });
}

async function welcome(context: LiveContext, socket: LiveSocket): Promise<void> {
  await enterRooms(context, socket, socket.data.role);
  const view = await context.publisher.viewFor(socket);
  if (view) socket.emit('session:view', view);
  await context.voice.welcome(socket);
}

/** Stops taking messages, writes and acknowledges what was handed in, and sends the clients away. */
async function closeLive({ io, inFlight, changes, voice, everywhere }: LiveContext): Promise<void> {
  await inFlight.close(FINISH_MS);
  changes.stop();
  voice.stop();
  await sendAway(io, GOODBYE_MS);
  await everywhere.close().catch(logFault);
  await new Promise<void>((resolve) => io.close(() => resolve()));
}
