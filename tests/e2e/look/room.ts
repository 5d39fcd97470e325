import type { HostView } from '@/domain/views';
import type { Feeling } from '@/domain/voice/pulse';
import { LiveClient, until } from '../../support/live-client';
import type { LookedAt } from './looked-at';

/** The people of a session and its lecturer, without screens. */
export class Room {
  readonly host: LiveClient<HostView>;
  readonly #url: string;
  readonly #code: string;
  readonly #guests: LiveClient[] = [];
  #queue: { questionId: string }[] = [];

  private constructor({ url, token }: LookedAt, session: { sessionId: string; code: string }) {
    this.#url = url;
    this.#code = session.code;
    this.host = new LiveClient(url, { sessionId: session.sessionId, hostToken: token });
    this.host.socket.on('question:queue', ({ questions }) => {
      this.#queue = questions;
    });
  }

  static async open(app: LookedAt, session: { sessionId: string; code: string }): Promise<Room> {
    const room = new Room(app, session);
    await room.host.until(() => true);
    await room.host.send('session:address', { address: 'https://lectern.example.org' });
    return room;
  }

  /** Many come at once, as they do. */
  async seat(nicknames: readonly string[], wish: object = {}): Promise<void> {
    await Promise.all(
      nicknames.map(async (nickname) => {
        const guest = new LiveClient(this.#url, {});
        this.#guests.push(guest);
        const ack = await guest.send('session:join', { code: this.#code, nickname, ...wish });
        if (!ack.ok) throw new Error(`${nickname} was not let in: ${ack.code}`);
      }),
    );
  }

  /** Opens an activity; everybody answers, `choose` says what, by the guest's number. */
  async ask(activityId: string | undefined, choose: (guest: number) => unknown): Promise<void> {
    const { ok, code, runId } = await this.host.send('run:open', { activityId });
    if (!ok) throw new Error(`${activityId} was not opened: ${code}`);
    await Promise.all(
      this.#guests.map((guest, index) =>
        guest.send('answer:submit', { runId, answerId: `g${index}`, answer: choose(index) }),
      ),
    );
  }

  async feel(feelings: readonly Feeling[]): Promise<void> {
    for (const [index, feeling] of feelings.entries()) {
      await this.#guests[index]?.send('pulse:tap', { feeling });
    }
  }

  async react(count: number): Promise<void> {
    const reactions = ['aha', 'yes', 'aha', 'thanks', 'ha'];
    for (const [index, guest] of this.#guests.slice(0, count).entries()) {
      await guest.send('reaction:send', { reaction: reactions[index % reactions.length] });
    }
  }

  async wonder(texts: readonly string[]): Promise<void> {
    for (const [index, text] of texts.entries()) {
      const askId = `look-${index}-${Date.now()}`;
      await this.#guests[index]?.send('question:ask', { askId, text });
    }
    const [first] = await until(() => this.#queue.length >= texts.length && this.#queue);
    for (const guest of this.#guests.slice(3, 9)) {
      await guest.send('question:vote', { questionId: first?.questionId, up: true });
    }
  }

  /** The question that came first, on the stage. */
  async pin(): Promise<void> {
    await this.host.send('question:pin', { questionId: this.#queue[0]?.questionId });
  }

  close(): void {
    for (const client of [this.host, ...this.#guests]) client.close();
  }
}
