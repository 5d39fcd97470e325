import type { HostView } from '@/domain/views';
import type { App } from '../../support/app';
import { LiveClient } from '../../support/live-client';

type Activity = { id: string; type: string; correct: unknown };

/** A session of the example lecture, led by a script: for tests that look at screens. */
export class RunningClass {
  readonly app: App;
  readonly lectureId: string;
  readonly sessionId: string;
  readonly code: string;
  readonly activities: Activity[];
  host: LiveClient<HostView>;
  readonly #guests: LiveClient[] = [];

  private constructor(
    app: App,
    lecture: { id: string; deck: { activities: Activity[] } },
    session: { sessionId: string; code: string },
  ) {
    this.app = app;
    this.lectureId = lecture.id;
    this.activities = lecture.deck.activities;
    this.sessionId = session.sessionId;
    this.code = session.code;
    this.host = this.#connectHost();
  }

  static async start(app: App): Promise<RunningClass> {
    const post = async (where: string) => {
      const headers = { authorization: `Bearer ${app.token}` };
      return (await fetch(`${app.url}${where}`, { method: 'POST', headers })).json();
    };
    const lecture = await post('/api/lectures/sample');
    const session = await post(`/api/lectures/${lecture.id}/sessions`);
    const running = new RunningClass(app, lecture, session);
    await running.host.until(() => true);
    return running;
  }

  /** Comes back as the host, after the server was away. */
  async reconnect(): Promise<void> {
    this.host.close();
    this.host = this.#connectHost();
    await this.host.until(() => true);
  }

  /** The host's view as it is now. */
  async refresh(): Promise<HostView> {
    const { view } = await this.host.send('session:refresh');
    return view as HostView;
  }

  /** Opens the n-th activity of the deck; gives the run's id. */
  async open(index: number, seconds?: number): Promise<string> {
    const activityId = this.activities[index]?.id;
    const ack = await this.host.send('run:open', { activityId, seconds });
    if (!ack.ok) throw new Error(`Activity ${index} was not opened: ${ack.code}`);
    return ack.runId as string;
  }

  async seat(nicknames: string[]): Promise<void> {
    for (const nickname of nicknames) {
      const guest = new LiveClient(this.app.url, {});
      await guest.send('session:join', { code: this.code, nickname });
      this.#guests.push(guest);
    }
  }

  /** Every seated guest answers; `choose` says what, by the guest's number. */
  async answer(runId: string, choose: (guest: number) => number[]): Promise<void> {
    await Promise.all(
      this.#guests.map((guest, index) =>
        guest.send('answer:submit', { runId, answerId: `g${index}`, answer: choose(index) }),
      ),
    );
  }

  #connectHost(): LiveClient<HostView> {
    return new LiveClient(this.app.url, { sessionId: this.sessionId, hostToken: this.app.token });
  }

  close(): void {
    for (const client of [this.host, ...this.#guests]) client.close();
  }
}
