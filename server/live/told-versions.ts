import type { SessionId } from '@/domain/ids';

const NOTHING = 0;
const FAILED = -1;

/** Of each session that somebody here is in: the version that everybody here has been told. */
export class ToldVersions {
  readonly #versions = new Map<SessionId, number>();

  enter(id: SessionId): void {
    if (!this.#versions.has(id)) this.#versions.set(id, NOTHING);
  }

  leave(id: SessionId): void {
    this.#versions.delete(id);
  }

  tell(id: SessionId, version: number): void {
    if (this.isBehind(id, version)) this.#versions.set(id, version);
  }

  /** Some may have been told and others not. */
  fail(id: SessionId): void {
    if (this.#versions.has(id)) this.#versions.set(id, FAILED);
  }

  isBehind(id: SessionId, version: number): boolean {
    return (this.#versions.get(id) ?? version) < version;
  }

  /** Everybody here has been told of a version, or of a later one. */
  hasTold(id: SessionId, version: number): boolean {
    return (this.#versions.get(id) ?? NOTHING) >= version;
  }

  all(): SessionId[] {
    return [...this.#versions.keys()];
  }

  failed(): SessionId[] {
    return this.all().filter((id) => this.#versions.get(id) === FAILED);
  }
}
