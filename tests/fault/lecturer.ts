import { LiveClient } from '@/components/live/live-client';
import type { ClientEvent, PayloadOf } from '@/components/live/send';
import type { Phase } from '@/domain/session-state';
import type { HostView } from '@/domain/views';
import { HOST_TOKEN } from '../support/live-server';
import { sampleActivityId } from '../support/sample-deck';
import type { ClassTime } from './class-time';
import type { Line } from './line';
import type { Plan, QuestionPlan } from './plan';

const ACK_MS = 4_000;
const ORDER: Phase[] = ['lobby', 'open', 'closed', 'revealed', 'leaderboard', 'ended'];

type Goal = { number: number; phase: Phase };

/** Clicks through the plan's questions, and clicks again where nothing came of it. */
export class Lecturer {
  readonly client: LiveClient;
  readonly #time: ClassTime;

  constructor(sessionId: string, line: Line, time: ClassTime) {
    const auth = { sessionId, hostToken: HOST_TOKEN };
    this.client = new LiveClient(auth, line.url);
    this.#time = time;
    this.client.start();
  }

  view(): HostView | null {
    return this.client.getState().view as HostView | null;
  }

  async conduct({ questions, last }: Plan): Promise<void> {
    for (const [index, question] of questions.entries()) {
      const number = index + 1;
      const activityId = sampleActivityId(question.activity);
      const { seconds } = question;
      await this.#click({ number, phase: 'open' }, 'run:open', { activityId, seconds });
      await this.#playQuestion(question, number);
    }
    const number = questions.length;
    if (last !== 'revealed') {
      await this.#click({ number, phase: 'leaderboard' }, 'leaderboard:show', {});
    }
    if (last === 'ended') await this.#click({ number, phase: 'ended' }, 'session:end', {});
  }

  async #playQuestion(question: QuestionPlan, number: number): Promise<void> {
    const { seconds, lengthMs, closedMs, board } = question;
    await this.#goAwayIn('open', question);
    if (seconds === null) {
      await this.#time.sleep(lengthMs);
      await this.#click({ number, phase: 'closed' }, 'run:close', {});
    } else {
      const isClosed = () => this.#isAt({ number, phase: 'closed' });
      await this.#time.until(isClosed, seconds * 1000 + 2_500);
    }
    await this.#goAwayIn('closed', question);
    await this.#time.sleep(closedMs);
    await this.#click({ number, phase: 'revealed' }, 'run:reveal', {});
    await this.#goAwayIn('revealed', question);
    if (board) await this.#click({ number, phase: 'leaderboard' }, 'leaderboard:show', {});
    await this.#time.sleep(200);
  }

  async #click<Event extends ClientEvent>(
    goal: Goal,
    event: Event,
    payload: PayloadOf<Event>,
  ): Promise<void> {
    while (!this.#time.isOver()) {
      await this.#time.until(() => this.view() !== null, ACK_MS);
      if (this.#isAt(goal)) return;
      const ack = await this.client.send(event, payload, ACK_MS);
      const isAt = () => this.#isAt(goal);
      if (ack.ok && (await this.#time.until(isAt, 1_500))) return;
      await this.#time.sleep(150);
      // The real screen waits for its view as well; a person would reload the page.
      await this.client.refresh();
    }
  }

  #isAt({ number, phase }: Goal): boolean {
    const view = this.view();
    if (!view) return false;
    if (view.phase === 'ended') return true;
    const present = view.run?.number ?? 0;
    if (present !== number) return present > number;
    return ORDER.indexOf(view.phase) >= ORDER.indexOf(phase);
  }

  async #goAwayIn(phase: Phase, { hostAway }: QuestionPlan): Promise<void> {
    if (hostAway?.phase !== phase) return;
    this.client.stop();
    await this.#time.sleep(hostAway.forMs);
    this.client.start();
  }
}
