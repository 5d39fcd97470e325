import type { SessionCode, SessionId } from '@/domain/ids';
import { readNickname } from '@/domain/nickname';
import type { AskBackAck, JoinAck, KnockAck, Payload, phoneEvents } from '@/domain/protocol';
import { type Refusal, refuse } from '@/domain/refusals';
import { isFriendlyName, rollFriendlyName } from '@/domain/voice/friendly-names';
import { suffixedNicknames } from '@/domain/voice/nickname-suffix';
import {
  askReadmission,
  type Newcomer,
  type NewParticipant,
  type NotJoined,
} from '@/server/store/participants';
import { freeNicknames } from '@/server/store/voice/nicknames';
import type { LiveContext } from './live-context';
import type { RememberedSession } from './remembered-session';
import { enterRooms } from './rooms-of';
import type { LiveSocket } from './socket-types';
import { teamOfNewcomer } from './teams/team-of-newcomer';
import { phoneView } from './views/phone-view';

type Knocking = Payload<(typeof phoneEvents)['session:knock']>;
type Joining = Payload<(typeof phoneEvents)['session:join']>;
type AskingBack = Payload<(typeof phoneEvents)['session:ask-back']>;

/** Says whether a code leads anywhere, and what is asked at the door; a locked one is answered too. */
export async function knock(
  context: LiveContext,
  socket: LiveSocket,
  { code }: Knocking,
): Promise<KnockAck> {
  const door = await findDoor(context, socket, code);
  if (!door.ok) return door;
  const { mode, state } = door.session.live;
  const { teams } = state.settings;
  return {
    ok: true,
    mode,
    nicknames: nicknamesOf(door.session),
    teams: teams?.way === 'chosen' ? teams.names : null,
    shared: teams !== null,
  };
}

/** A visitor with a code and a name becomes a participant, on the socket that she came by. */
export async function join(
  context: LiveContext,
  socket: LiveSocket,
  { code, nickname: typed, ...wishes }: Joining,
): Promise<JoinAck> {
  const door = await findDoor(context, socket, code);
  if (!door.ok) return door;
  const { id, locked, settings } = door.session.live.state;
  const nickname = readNickname(typed);
  if (!nickname) return refuse('nickname-refused');
  if (locked) return refuse('session-locked');
  if (nicknamesOf(door.session) === 'friendly' && !isFriendlyName(nickname)) {
    return refuse('nickname-refused', 'Names are drawn here, not typed. Draw one.');
  }
  const placed = teamOfNewcomer(settings.teams, nickname, wishes);
  if (!placed.ok) return placed;
  const { ok: _ok, ...place } = placed;
  const newcomer = { sessionId: id, nickname, moreTime: wishes.moreTime, ...place };
  const made = await context.joins.add(newcomer);
  if (!made.joined) return refuseJoin(context, id, made.why, nickname);
  const { participantId, token } = made;
  await enterRooms(context, socket, { as: 'phone', sessionId: id, participantId });
  const view = phoneView(await welcome(context, made, newcomer), participantId);
  return view ? { ok: true, token, participantId, view } : refuse('unknown-session');
}

/** The phone's storage is gone: the host decides whether this is the same person. */
export async function askBack(
  context: LiveContext,
  socket: LiveSocket,
  { code, nickname: typed }: AskingBack,
): Promise<AskBackAck> {
  const door = await findDoor(context, socket, code);
  if (!door.ok) return door;
  const { id } = door.session.live.state;
  const nickname = readNickname(typed);
  if (!nickname) return refuse('nickname-refused');
  const asked = await askReadmission(context.database, id, nickname);
  if (!asked) return refuse('unknown-participant');
  context.changes.room(id);
  return { ok: true, token: asked.token };
}

const ROLLED = 5;

/** Names from the generator that nobody here has. */
export async function rollNicknames(
  context: LiveContext,
  socket: LiveSocket,
  { code }: Knocking,
): Promise<{ ok: true; nicknames: string[] } | Refusal> {
  const door = await findDoor(context, socket, code);
  if (!door.ok) return door;
  const rolled = Array.from({ length: ROLLED * 4 }, () => rollFriendlyName(Math.random));
  const { id } = door.session.live.state;
  const free = await freeNicknames(context.database, id, [...new Set(rolled)]);
  // In a hall that has most of them, a number behind one is offered on joining.
  return { ok: true, nicknames: (free.length > 0 ? free : rolled).slice(0, ROLLED) };
}

const nicknamesOf = ({ live }: RememberedSession) => live.state.settings.voice.nicknames;

async function refuseJoin(
  { database }: LiveContext,
  id: SessionId,
  why: NotJoined['why'],
  nickname: string,
): Promise<Refusal> {
  if (why !== 'nickname-taken') return refuse(why);
  const [suggestion] = await freeNicknames(database, id, suffixedNicknames(nickname));
  return { ...refuse(why), suggestion };
}

type Door = { ok: true; session: RememberedSession } | Refusal;

/** The running session under a code, for a visitor who has not come too often. */
async function findDoor(
  { limits, codes, memory }: LiveContext,
  socket: LiveSocket,
  code: SessionCode,
): Promise<Door> {
  const { address } = socket.data;
  if (socket.data.role.as !== 'visitor') return refuse('bad-request', 'You are in already.');
  if (!(await limits.door(address))) return refuse('too-many-requests');
  const found = await codes.find(address, code);
  if (!found.ok) return found;
  const session = found.ended ? null : await memory.read(found.sessionId);
  return session && session.live.state.phase !== 'ended'
    ? { ok: true, session }
    : refuse('session-ended');
}

/** Adds a newcomer to the copy of the session, so that a thousand joins do not read it anew. */
async function welcome(
  { memory }: LiveContext,
  { participantId, resultKey, team }: NewParticipant,
  { sessionId: id, nickname, moreTime, people = 1 }: Newcomer,
): Promise<RememberedSession> {
  const session = await memory.read(id);
  if (!session) throw new Error('The session went away while somebody joined.');
  if (!session.byId.has(participantId)) {
    session.add({
      ...{ participantId, nickname, resultKey, joinedAt: session.now() },
      ...{ timeFactor: 1, askedTimeFactor: moreTime ?? null },
    });
  }
  session.memberships?.set(participantId, { team, people });
  return session;
}
