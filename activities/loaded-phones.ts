import { fetchPhoneParts, type PhoneParts } from './phone';

/** Where the parts of a type are: unknown when the server is newer than this page. */
export type PhonePartsState =
  | { is: 'loading' }
  | { is: 'ready'; parts: PhoneParts }
  | { is: 'failed' }
  | { is: 'unknown' };

export const LOADING: PhonePartsState = { is: 'loading' };

type Fetch = (type: string) => Promise<PhoneParts | null>;

/** The parts that this page has fetched: each type once, however many ask. */
export class LoadedPhones {
  private readonly states = new Map<string, PhonePartsState>();
  private readonly fetches = new Map<string, Promise<PhonePartsState>>();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly fetchParts: Fetch) {}

  stateOf(type: string): PhonePartsState {
    return this.states.get(type) ?? LOADING;
  }

  /** Never rejects. What has failed is tried again by the next who asks. */
  load(type: string): Promise<PhonePartsState> {
    const running = this.fetches.get(type);
    if (running) return running;
    const started = this.fetchParts(type)
      .then((parts): PhonePartsState => (parts ? { is: 'ready', parts } : { is: 'unknown' }))
      .catch((): PhonePartsState => {
        this.fetches.delete(type);
        return { is: 'failed' };
      })
      .then((state) => {
        this.states.set(type, state);
        for (const listener of this.listeners) listener();
        return state;
      });
    this.fetches.set(type, started);
    return started;
  }

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}

export const loadedPhones = new LoadedPhones(fetchPhoneParts);
