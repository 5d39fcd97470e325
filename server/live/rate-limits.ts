import { RateLimiterMemory } from 'rate-limiter-flexible';
import { WindowCounter } from './window-counter';

/**
 * Wide enough that a lecture hall behind one address never feels them: three thousand phones that
 * knock, join, reload and come back within half a minute pass. A flood, or somebody who tries
 * codes, does not. Per message a plain counter decides; the library, which makes a promise and a
 * timer, is asked where something dearer follows anyway.
 */
export class RateLimits {
  readonly #handshakes = new RateLimiterMemory({ points: 20_000, duration: 60 });
  readonly #doors = new RateLimiterMemory({ points: 12_000, duration: 60 });
  readonly #codes = new RateLimiterMemory({ points: 300, duration: 60 });
  readonly #events = new WindowCounter(60, 10_000);

  handshake(address: string): Promise<boolean> {
    return passes(this.#handshakes, address);
  }

  /** Knocking, joining, asking to be let back in. */
  door(address: string): Promise<boolean> {
    return passes(this.#doors, address);
  }

  /** Taken before a code is looked up, so that tries at the same moment count; see `rightCode`. */
  tryCode(address: string): Promise<boolean> {
    return passes(this.#codes, address);
  }

  /** A code that leads somewhere costs nothing. */
  async rightCode(address: string): Promise<void> {
    await this.#codes.reward(address, 1);
  }

  /** Events of any kind, of one participant over all sockets, or of one socket. */
  event(sender: string): boolean {
    return this.#events.passes(sender);
  }
}

function passes(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  return limiter.consume(key).then(
    () => true,
    () => false,
  );
}
