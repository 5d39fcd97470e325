import type { SessionCode, SessionId } from '@/domain/ids';
import { readOwnAnswers } from '@/server/store/answers';
import type { Database } from '@/server/store/database';
import { readHomeworkStandings } from '@/server/store/homework/homework-standings';
import { type LiveSession, readLiveSession } from '@/server/store/sessions';
import { readStandings } from '@/server/store/standings';
import { readMemberships } from '@/server/store/teams/team-members';
import { planHomework } from './homework/homework-plan';
import { type RememberedSession, rememberSession } from './remembered-session';
import type { Siblings } from './siblings';
import { staleParts } from './stale-parts';

type Copy = Promise<RememberedSession | null>;

/** Reads a session once and keeps the copy; after a step, reads again what the step made old. */
export class SessionMemory {
  readonly #database: Database;
  readonly #siblings: Siblings;
  readonly #copies = new Map<SessionId, Copy>();
  readonly #byCode = new Map<SessionCode, SessionId>();

  constructor(database: Database, siblings: Siblings) {
    this.#database = database;
    this.#siblings = siblings;
  }

  /** Null when there is no such session. Throws when the database is away. */
  read(id: SessionId): Copy {
    return this.#copies.get(id) ?? this.#keep(id, this.#load(id));
  }

  /**
   * The session has taken a step: reads its state anew, and what follows from it. With other
   * processes everything may have changed: people have joined and answered there.
   */
  refresh(id: SessionId): Copy {
    const before = this.#siblings.exist ? null : this.#copies.get(id);
    return this.#keep(id, before ? this.#renew(id, before) : this.#load(id));
  }

  /** Somebody's name or place has changed: nothing of the copy holds any more. */
  forget(id: SessionId): void {
    this.#copies.delete(id);
    this.#forgetCode(id);
  }

  /** The running session under a code, while there is a copy of it. */
  idOf(code: SessionCode): SessionId | null {
    return this.#byCode.get(code) ?? null;
  }

  #keep(id: SessionId, reading: Copy): Copy {
    this.#copies.set(id, reading);
    const drop = () => {
      if (this.#copies.get(id) === reading) this.forget(id);
    };
    reading.then((session) => {
      if (!session) drop();
      else if (this.#copies.get(id) === reading) this.#noteCode(session);
    }, drop);
    return reading;
  }

  /** A session that has ended gives its code away: another one may run under it. */
  #noteCode({ live: { state, code } }: RememberedSession): void {
    if (state.phase === 'ended') this.#forgetCode(state.id);
    else this.#byCode.set(code, state.id);
  }

  #forgetCode(id: SessionId): void {
    for (const [code, owner] of this.#byCode) if (owner === id) this.#byCode.delete(code);
  }

  async #load(id: SessionId): Copy {
    const live = await readLiveSession(this.#database, id);
    if (!live) return null;
    if (live.mode === 'homework') return this.#loadHomework(live);
    const [standings, own] = await Promise.all([
      readStandings(this.#database, id),
      this.#ownAnswers(live),
    ]);
    return rememberSession(live, standings, own, await this.#extras(live));
  }

  async #renew(id: SessionId, kept: Copy): Copy {
    const before = await kept.catch(() => null);
    if (!before) return this.#load(id);
    const live = await readLiveSession(this.#database, id);
    if (!live) return null;
    if (live.mode === 'homework') return this.#loadHomework(live);
    const stale = staleParts(before.live.state, live.state);
    const [standings, own] = await Promise.all([
      stale.standings ? readStandings(this.#database, id) : before.standings,
      stale.own === 'stale'
        ? this.#ownAnswers(live)
        : stale.own === 'kept'
          ? before.own
          : new Map(),
    ]);
    return rememberSession(live, standings, own, await this.#extras(live));
  }

  async #loadHomework(live: LiveSession): Copy {
    const [standings, plan] = await Promise.all([
      readHomeworkStandings(this.#database, live.state.id),
      planHomework(this.#database, live),
    ]);
    return rememberSession(live, standings, new Map(), { homework: plan });
  }

  /** What most sessions have not: teams. */
  async #extras({ state }: LiveSession) {
    const { teams } = state.settings;
    return { memberships: teams ? await readMemberships(this.#database, state.id) : null };
  }

  async #ownAnswers({ state }: LiveSession) {
    return state.run ? readOwnAnswers(this.#database, state.run.id) : new Map();
  }
}
