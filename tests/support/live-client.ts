import { io, type Socket } from 'socket.io-client';
import type { ParticipantId } from '@/domain/ids';
import type { Refusal } from '@/domain/refusals';
import type { HostView, PhoneView, SessionView, StageView, TallyView } from '@/domain/views';

/** Any acknowledgement, loosely typed: tests look at what really came. */
export type AnyAck = { ok: boolean; code?: string } & Record<string, unknown>;

const TIMEOUT_MS = 5000;

/** A real socket that remembers everything it was sent. */
export class LiveClient<View extends SessionView = SessionView> {
  readonly socket: Socket;
  /** Every packet as text, to search for what must not be there. */
  readonly received: string[] = [];
  readonly views: View[] = [];
  readonly tallies: TallyView[] = [];

  constructor(url: string, auth: Record<string, unknown>) {
    this.socket = io(url, { auth, transports: ['websocket'], forceNew: true, reconnection: false });
    this.socket.onAny((event, ...values) => this.received.push(JSON.stringify([event, values])));
    this.socket.on('session:view', (view: View) => this.views.push(view));
    this.socket.on('run:tally', (tally: TallyView) => this.tallies.push(tally));
  }

  get view(): View {
    const view = this.views.at(-1);
    if (!view) throw new Error('No view has arrived.');
    return view;
  }

  /** Sends an event and gives its acknowledgement back. */
  send(event: string, payload?: unknown): Promise<AnyAck> {
    return this.socket.timeout(TIMEOUT_MS).emitWithAck(event, payload) as Promise<AnyAck>;
  }

  connected(): Promise<this> {
    return new Promise((resolve, reject) => {
      if (this.socket.connected) return resolve(this);
      this.socket.once('connect', () => resolve(this));
      this.socket.once('connect_error', reject);
    });
  }

  /** The code that the handshake was refused with. */
  refused(): Promise<string> {
    return new Promise((resolve, reject) => {
      this.socket.once('connect', () => reject(new Error('The handshake was accepted.')));
      this.socket.once('connect_error', (error: Error & { data?: Refusal }) =>
        resolve(error.data?.code ?? error.message),
      );
    });
  }

  /** The first view, already here or still to come, that fits. */
  async until(fits: (view: View) => boolean): Promise<View> {
    return until(() => this.views.findLast(fits));
  }

  close(): void {
    this.socket.close();
  }
}

/** Waits until `look` finds something; throws after five seconds. */
export async function until<Found>(look: () => Found | undefined | null | false): Promise<Found> {
  const deadline = Date.now() + TIMEOUT_MS;
  for (;;) {
    const found = look();
    if (found) return found;
    if (Date.now() > deadline) throw new Error('What was waited for did not come.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export type Phone = {
  client: LiveClient<PhoneView>;
  token: string;
  participantId: ParticipantId;
};
export type Host = LiveClient<HostView>;
export type Stage = LiveClient<StageView>;
