import type { ServerToClient } from '@/domain/protocol';

type FactEvent = keyof ServerToClient;
export type FactOf<Event extends FactEvent> = Parameters<ServerToClient[Event]>[0];
type Listener = (fact: unknown) => void;

/** Keeps the latest of each event that the server sends, for parts of a page that come later. */
export class HeardFacts {
  readonly #latest = new Map<string, unknown>();
  readonly #listeners = new Map<string, Set<Listener>>();

  hear(event: string, fact: unknown): void {
    this.#latest.set(event, fact);
    for (const listener of this.#listeners.get(event) ?? []) listener(fact);
  }

  latest<Event extends FactEvent>(event: Event): FactOf<Event> | null {
    return (this.#latest.get(event) as FactOf<Event> | undefined) ?? null;
  }

  listen<Event extends FactEvent>(event: Event, listener: (fact: FactOf<Event>) => void) {
    const ofEvent = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, ofEvent.add(listener as Listener));
    return () => {
      ofEvent.delete(listener as Listener);
    };
  }

  forget(): void {
    this.#latest.clear();
  }
}
