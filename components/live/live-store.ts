import type { HomeworkHost, HomeworkQuestion } from '@/domain/homework/homework-views';
import type { RoomView, SessionView, TallyView } from '@/domain/views';
import { addClockSample, type ClockSamples, clockOffset } from './clock-offset';
import { initialLiveState, type LiveState } from './live-state';
import { takeProgress, takeQuestion } from './merge-homework';
import { isGap, takeRoom, takeTally, takeView } from './merge-view';

/** What a client knows, and who wants to hear of changes to it. */
export class LiveStore {
  #state: LiveState = initialLiveState;
  #samples: ClockSamples = [];
  readonly #listeners = new Set<() => void>();

  readonly getState = (): LiveState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(change: Partial<LiveState>): void {
    const keys = Object.keys(change) as (keyof LiveState)[];
    if (keys.every((key) => this.#state[key] === change[key])) return;
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Returns true when views between the known one and this one were missed. */
  takeView(incoming: SessionView, deviceNow: number): boolean {
    const { view } = this.#state;
    this.#samples = addClockSample(this.#samples, incoming.now, deviceNow);
    this.set({ view: takeView(view, incoming), clockOffsetMs: clockOffset(this.#samples) });
    return isGap(view, incoming);
  }

  takeTally(tally: TallyView): void {
    this.set({ view: takeTally(this.#state.view, tally) });
  }

  takeRoom(room: RoomView): void {
    this.set({ view: takeRoom(this.#state.view, room) });
  }

  takeQuestion(question: HomeworkQuestion): void {
    this.set({ view: takeQuestion(this.#state.view, question) });
  }

  takeProgress(progress: HomeworkHost): void {
    this.set({ view: takeProgress(this.#state.view, progress) });
  }

  /** Resolves when the connection stands, or after the given time without one. */
  online(withinMs: number): Promise<void> {
    if (this.#state.connection === 'online') return Promise.resolve();
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        stop();
        resolve();
      };
      const timer = setTimeout(done, withinMs);
      const stop = this.subscribe(() => {
        if (this.#state.connection === 'online') done();
      });
    });
  }
}
