import type { SessionCode, SessionId } from '@/domain/ids';
import { type Refusal, refuse } from '@/domain/refusals';
import type { Database } from '@/server/store/database';
import { findSessionByCode } from '@/server/store/sessions';
import type { RateLimits } from './rate-limits';
import type { SessionMemory } from './session-memory';

type Found = { ok: true; sessionId: SessionId; ended: boolean } | Refusal;

/**
 * Looks up session codes for those who type them, and stops whoever tries many. A hall that comes
 * by the same code is one lookup and one try.
 */
export class CodeBook {
  readonly #database: Database;
  readonly #memory: SessionMemory;
  readonly #limits: RateLimits;
  readonly #asking = new Map<string, Promise<Found>>();

  constructor(database: Database, memory: SessionMemory, limits: RateLimits) {
    this.#database = database;
    this.#memory = memory;
    this.#limits = limits;
  }

  async find(address: string, code: SessionCode): Promise<Found> {
    const sessionId = this.#memory.idOf(code);
    return sessionId ? { ok: true, sessionId, ended: false } : this.#ask(address, code);
  }

  #ask(address: string, code: SessionCode): Promise<Found> {
    const key = `${code} ${address}`;
    const asked = this.#asking.get(key);
    if (asked) return asked;
    const asking = this.#lookUp(address, code).finally(() => this.#asking.delete(key));
    this.#asking.set(key, asking);
    return asking;
  }

  async #lookUp(address: string, code: SessionCode): Promise<Found> {
    if (!(await this.#limits.tryCode(address))) return refuse('too-many-requests');
    const found = await findSessionByCode(this.#database, code);
    if (!found) return refuse('unknown-code');
    await this.#limits.rightCode(address);
    return { ok: true, ...found };
  }
}
