import { type Handshake, handshake } from '@/domain/protocol';
import { type Refusal, refuse } from '@/domain/refusals';
import { instructorOf } from '@/server/auth/instructor-of';
import { remoteOf } from '@/server/auth/remote-cookie';
import { ownerOfSession } from '@/server/store/sessions';
import type { LiveContext } from './live-context';
import type { LiveSocket, SocketRole } from './socket-types';

type Proven = { ok: true; role: SocketRole } | Refusal;

/** Who a socket is: decided once, from its handshake; payloads never say it. */
export async function authenticate(context: LiveContext, socket: LiveSocket): Promise<Proven> {
  const { limits, handshakes } = context;
  if (!handshakes.passes(socket.conn)) return refuse('too-many-requests');
  if (!(await limits.handshake(socket.data.address))) return refuse('too-many-requests');
  const parsed = handshake.safeParse(socket.handshake.auth);
  if (!parsed.success) return refuse('bad-request');
  switch (parsed.data.as) {
    case 'visitor':
      return { ok: true, role: { as: 'visitor' } };
    case 'phone':
      return provePhone(context, parsed.data.token);
    case 'stage':
      return proveStage(context, socket, parsed.data);
    case 'host':
      return proveHost(context, socket, parsed.data);
  }
}

async function provePhone({ tokens }: LiveContext, token: string): Promise<Proven> {
  const holder = await tokens.add(token);
  switch (holder.is) {
    case 'participant': {
      const { sessionId, participantId } = holder;
      return { ok: true, role: { as: 'phone', sessionId, participantId } };
    }
    case 'removed':
      return refuse('removed');
    case 'waiting':
      return refuse('waiting');
    case 'unknown':
      return refuse('bad-token');
  }
}

async function proveStage(
  { codes }: LiveContext,
  socket: LiveSocket,
  { code }: Extract<Handshake, { as: 'stage' }>,
): Promise<Proven> {
  const found = await codes.find(socket.data.address, code);
  return found.ok ? { ok: true, role: { as: 'stage', sessionId: found.sessionId } } : found;
}

async function proveHost(
  { database, keys }: LiveContext,
  socket: LiveSocket,
  { sessionId, hostToken }: Extract<Handshake, { as: 'host' }>,
): Promise<Proven> {
  const cookie = socket.handshake.headers.cookie ?? null;
  const authorization = hostToken ? `Bearer ${hostToken}` : null;
  const instructor = await instructorOf(keys, { authorization, cookie });
  const remote = !authorization && (await remoteOf(keys, cookie)) === sessionId;
  if (!instructor && !remote) return refuse('not-host');
  const owner = await ownerOfSession(database, sessionId);
  if (!owner) return refuse('unknown-session');
  if (owner !== instructor && !remote) return refuse('not-host');
  return { ok: true, role: { as: 'host', sessionId, owner } };
}
