import { RateLimiterMemory } from 'rate-limiter-flexible';

/**
 * Wide enough that a lecture hall behind one address never feels them: a thousand joins in ten
 * seconds pass. A flood, or somebody who tries codes, does not.
 */
export class RateLimits {
  readonly #joins = new RateLimiterMemory({ points: 3000, duration: 60 });
  readonly #wrongCodes = new RateLimiterMemory({ points: 300, duration: 60 });
  readonly #events = new RateLimiterMemory({ points: 60, duration: 10 });

  join(address: string): Promise<boolean> {
    return passes(this.#joins, address);
  }

  wrongCode(address: string): Promise<boolean> {
    return passes(this.#wrongCodes, address);
  }

  /** True while the address may still try codes; costs nothing. */
  async mayTryCodes(address: string): Promise<boolean> {
    const used = await this.#wrongCodes.get(address);
    return (used?.remainingPoints ?? 1) > 0;
  }

  /** One socket's events of any kind. */
  event(socketId: string): Promise<boolean> {
    return passes(this.#events, socketId);
  }
}

function passes(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  return limiter.consume(key).then(
    () => true,
    () => false,
  );
}
