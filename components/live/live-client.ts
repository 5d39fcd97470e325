import { io, type Socket } from 'socket.io-client';
import type { ClientToServer, ConnectError, ServerToClient } from '@/domain/protocol';
import { refusalMessages, refuse } from '@/domain/refusals';
import type { PhoneView, SessionView } from '@/domain/views';
import { HeardFacts } from './heard-facts';
import { LiveStore } from './live-store';
import { onWake } from './on-wake';
import { retryDelay } from './retry-delay';
import type { AckOf, ClientEvent, PayloadOf } from './send';
import { isSameAuth, isVisitor, type SessionAuth } from './session-auth';

type LiveSocket = Socket<ServerToClient, ClientToServer>;

const CONNECT_MS = 8_000;
const ACK_MS = 8_000;
const PROBE_MS = 2_500;
const VIEW_EXPECTED_MS = 3_000;
const WAITING_POLL_MS = 2_000;
const GAP_SPREAD_MS = 1_500;
/** A wake-up does not restart an attempt that has only just begun. */
const FRESH_ATTEMPT_MS = 1_000;
const NO_ANSWER = 'The server did not answer. Check the connection and try again.';
/** Refused, but only for the moment. */
const PASSING = new Set<string>(['too-many-requests', 'unavailable']);

/**
 * One client's connection to a session, outside React: keeps it alive, keeps the newest view, and
 * counts the attempts itself because Socket.IO cannot be told to try at once.
 */
export class LiveClient {
  #auth: SessionAuth;
  readonly #url: string | undefined;
  /** Of the session, once known: balancers may bring all of its clients to one process. */
  #code: string | null = null;
  #socket: LiveSocket | null = null;
  readonly #store = new LiveStore();
  /** What the server says beside the view. */
  readonly heard = new HeardFacts();
  #attempt = 0;
  #attemptAt = 0;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  #viewTimer: ReturnType<typeof setTimeout> | undefined;
  #probing = false;
  #stopWaking: (() => void) | null = null;

  /** `url` is for programs; a page connects to where it came from. */
  constructor(auth: SessionAuth, url?: string) {
    this.#auth = auth;
    this.#url = url;
  }

  readonly getState = this.#store.getState;
  readonly subscribe = this.#store.subscribe;

  start(): void {
    if (this.#socket) return;
    this.#socket = this.#open();
    if (typeof document !== 'undefined') this.#stopWaking = onWake(() => this.wake());
    this.#connectNow();
  }

  stop(): void {
    const socket = this.#socket;
    this.#socket = null;
    this.#stopWaking?.();
    clearTimeout(this.#retryTimer);
    clearTimeout(this.#viewTimer);
    socket?.off();
    socket?.disconnect();
    this.#store.set({ connection: 'connecting', retryAt: null });
  }

  /** The code that the next connections name in their address. */
  headFor(code: string | null): void {
    this.#code = code;
  }

  /** Becomes somebody else: what was known of the session is forgotten. */
  authenticate(auth: SessionAuth): void {
    if (isSameAuth(auth, this.#auth)) return;
    this.#auth = auth;
    this.#store.set({ view: null, refusal: null });
    this.heard.forget();
    if (this.#socket) this.#connectNow();
  }

  /** The present connection has joined: it stays, and later ones use the token. */
  adopt(auth: SessionAuth, view: PhoneView): void {
    this.#auth = auth;
    this.#store.set({ refusal: null });
    this.#takeView(view);
  }

  /** Sends once there is a connection; see `Send`. */
  async send<Event extends ClientEvent>(
    event: Event,
    payload: PayloadOf<Event>,
    timeoutMs = ACK_MS,
  ): Promise<AckOf<Event>> {
    await this.#store.online(timeoutMs / 2);
    return this.sendNow(event, payload, timeoutMs);
  }

  /** Sends on the present connection only. When nothing comes back, it may be dead without notice. */
  async sendNow<Event extends ClientEvent>(
    event: Event,
    payload: PayloadOf<Event>,
    timeoutMs: number,
  ): Promise<AckOf<Event>> {
    const socket = this.#socket;
    if (!socket?.connected) return refuse('unavailable', NO_ANSWER);
    // Socket.IO's types lose the pairing of a generic event with its payload.
    const emit = socket.timeout(timeoutMs) as unknown as {
      emitWithAck: (event: Event, payload: PayloadOf<Event>) => Promise<AckOf<Event>>;
    };
    return emit.emitWithAck(event, payload).catch(() => {
      if (socket.connected) void this.#probe();
      return refuse('unavailable', NO_ANSWER);
    });
  }

  /** Asks for the whole view. */
  async refresh(): Promise<boolean> {
    const ack = await this.sendNow('session:refresh', {}, PROBE_MS);
    if (ack.ok) this.#takeView(ack.view);
    return ack.ok || ack.message !== NO_ANSWER;
  }

  /** Something may have changed: find out at once whether the connection lives, or make one. */
  wake(): void {
    const socket = this.#socket;
    if (!socket) return;
    if (socket.connected) void this.#probe();
    else if (Date.now() - this.#attemptAt > FRESH_ATTEMPT_MS) this.#connectNow();
  }

  #open(): LiveSocket {
    const socket: LiveSocket = io(this.#url, {
      auth: (give) => give(this.#auth),
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      reconnection: false,
      autoConnect: false,
      forceNew: true,
      timeout: CONNECT_MS,
    });
    socket.on('connect', () => this.#onConnect());
    socket.on('disconnect', () => this.#onLoss());
    socket.on('connect_error', (error) => this.#onConnectError(error));
    socket.on('session:view', (view) => this.#takeView(view));
    socket.on('session:room', (room) => this.#store.takeRoom(room));
    socket.on('run:tally', (tally) => this.#store.takeTally(tally));
    socket.onAny((event, fact) => this.heard.hear(event, fact));
    socket.on('homework:question', (question) => this.#store.takeQuestion(question));
    socket.on('homework:progress', (progress) => this.#store.takeProgress(progress));
    socket.on('participant:removed', () => {
      this.#refuse({ code: 'removed', message: refusalMessages.removed });
      socket.disconnect();
    });
    return socket;
  }

  #connectNow(): void {
    const socket = this.#socket;
    if (!socket) return;
    clearTimeout(this.#retryTimer);
    this.#attemptAt = Date.now();
    // A network that swallows the WebSocket lets it hang instead of refusing it.
    socket.io.opts.transports =
      this.#attempt % 3 === 2 ? ['polling', 'websocket'] : ['websocket', 'polling'];
    socket.io.opts.query = this.#code === null ? {} : { code: this.#code };
    socket.disconnect();
    clearTimeout(this.#retryTimer);
    this.#store.set({ retryAt: null });
    socket.connect();
  }

  #retryIn(delayMs: number): void {
    clearTimeout(this.#retryTimer);
    this.#retryTimer = setTimeout(() => this.#connectNow(), delayMs);
    this.#store.set({ retryAt: Date.now() + delayMs });
  }

  #retryLater(): void {
    this.#retryIn(retryDelay(this.#attempt, Math.random()));
    this.#attempt += 1;
  }

  #onConnect(): void {
    this.#attempt = 0;
    this.#store.set({ connection: 'online', refusal: null, retryAt: null });
    if (isVisitor(this.#auth)) return;
    clearTimeout(this.#viewTimer);
    this.#viewTimer = setTimeout(() => this.refresh(), VIEW_EXPECTED_MS);
  }

  #onLoss(): void {
    clearTimeout(this.#viewTimer);
    this.#store.set({ connection: 'offline' });
    if (!this.#store.getState().refusal) this.#retryLater();
  }

  #onConnectError(error: Error & { data?: ConnectError }): void {
    const refusal = error.data?.code ? error.data : null;
    if (!refusal || PASSING.has(refusal.code)) {
      this.#store.set({ connection: 'offline' });
      this.#retryLater();
    } else {
      this.#refuse(refusal);
    }
  }

  #refuse(refusal: ConnectError): void {
    this.#attempt = 0;
    this.#store.set({ refusal, view: null, connection: 'offline', retryAt: null });
    if (refusal.code === 'waiting') this.#retryIn(WAITING_POLL_MS * (0.8 + 0.4 * Math.random()));
  }

  #takeView(view: SessionView): void {
    clearTimeout(this.#viewTimer);
    this.#code = view.code;
    const gap = this.#store.takeView(view, Date.now());
    if (gap) this.#viewTimer = setTimeout(() => this.refresh(), Math.random() * GAP_SPREAD_MS);
  }

  async #probe(): Promise<void> {
    if (this.#probing) return;
    this.#probing = true;
    const alive = await this.refresh();
    this.#probing = false;
    if (!alive) this.#connectNow();
  }
}
