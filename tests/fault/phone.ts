import { VISITOR } from '@/components/live/session-auth';
import type { RunView } from '@/domain/views';
import { sampleActivityId } from '../support/sample-deck';
import type { ClassTime } from './class-time';
import type { Line } from './line';
import type { PhonePlan, QuestionPlan } from './plan';
import { openTab, type Tab } from './tab';

const IMPATIENCE_MS = 600;

/** A student with a phone that does what its plan says. */
export class Phone {
  readonly plan: PhonePlan;
  readonly tabs: Tab[] = [];
  participantId: string | null = null;
  /** Went away and never comes back. */
  hasLeft = false;
  readonly #code: string;
  readonly #questions: QuestionPlan[];
  readonly #lines: Line[];
  readonly #time: ClassTime;
  readonly #answering = new Set<string>();

  constructor(
    plan: PhonePlan,
    room: { code: string; questions: QuestionPlan[]; lines: Line[]; time: ClassTime },
  ) {
    this.plan = plan;
    this.#code = room.code;
    this.#questions = room.questions;
    this.#lines = room.lines;
    this.#time = room.time;
  }

  /** Comes in, however often it takes, and then answers what is asked. */
  async join(): Promise<void> {
    const tab = this.#openTab(0, VISITOR);
    let nickname = this.plan.nickname;
    while (!this.#time.isOver() && !this.hasLeft) {
      const ack = await tab.client.send('session:join', { code: this.#code, nickname });
      if (ack.ok) {
        tab.client.adopt({ token: ack.token }, ack.view);
        this.participantId = ack.participantId;
        this.#settleIn(ack.token);
        return;
      }
      if (ack.code === 'session-ended') return;
      // An earlier attempt has succeeded, and its acknowledgement was lost.
      if (ack.code === 'nickname-taken') nickname += ' b';
      if (ack.code === 'bad-request') this.#reload(tab);
      await this.#time.sleep(IMPATIENCE_MS);
    }
  }

  leave(): void {
    this.hasLeft = true;
    this.close();
  }

  close(): void {
    for (const tab of this.tabs) tab.close();
  }

  #settleIn(token: string): void {
    for (let index = 1; index < this.plan.tabs; index++) this.#openTab(index, { token });
    if (this.plan.line === 'shuffling') for (const { line } of this.tabs) line.misbehave();
    for (const cut of this.plan.cuts) {
      this.#time.after(cut.atMs, () => {
        for (const { line } of this.tabs) line.cut();
        this.#time.after(cut.forMs, () => {
          for (const { line } of this.tabs) line.mend();
        });
      });
    }
  }

  #openTab(index: number, auth: Parameters<typeof openTab>[0]): Tab {
    const line = this.#lines[index];
    if (!line) throw new Error('There is no line for this tab.');
    const key = `${this.#code} ${this.plan.nickname} ${index}`;
    const tab = openTab(auth, line, key, (run, of) => this.#consider(index, run, of));
    this.tabs.push(tab);
    return tab;
  }

  /** Reads the question once, thinks, and answers, whatever has happened meanwhile. */
  #consider(index: number, run: RunView, tab: Tab): void {
    const known = `${index} ${run.runId}`;
    const question = this.#questions[run.number - 1];
    const answer = this.plan.answers[run.number - 1];
    if (this.#answering.has(known) || !answer || !question) return;
    if (run.activityId !== sampleActivityId(question.activity)) return;
    this.#answering.add(known);
    this.#time.after(answer.afterMs, () => {
      if (!this.hasLeft) tab.submit(run, answer.values[index]);
    });
  }

  #reload({ client }: Tab): void {
    client.stop();
    client.start();
  }
}
