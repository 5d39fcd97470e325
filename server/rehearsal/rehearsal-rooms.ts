import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '@/domain/activity-guesses';
import type { SessionCode, SessionId } from '@/domain/ids';
import type { ServerConfig } from '@/server/config';
import type { Rehearsals } from '@/server/rehearsals';
import type { Database } from '@/server/store/database';
import {
  listDesertedRehearsals,
  listRunningRehearsals,
} from '@/server/store/rehearsal/rehearsal-sessions';
import { ClassOfStudents } from './class-of-students';
import { endSession } from './end-session';
import { makeClass } from './persona';
import { thinker } from './think';

/** Nobody tries a lecture longer; what was forgotten ends then. */
const LONGEST_MS = 3 * 60 * 60 * 1000;
/** By then the rows of a process that died before this one started count no more. */
const FIRST_LOOK_MS = 20_000;
/** Students who have lost their process are connected to another one by then. */
const SECOND_LOOK_MS = 15_000;

type Parts = {
  config: Pick<ServerConfig, 'host' | 'port' | 'shared'>;
  token: string;
  database: Database;
  random?: Random;
  haste?: number;
};

/** The rehearsals that this process plays the students of. */
export class RehearsalRooms implements Rehearsals {
  readonly #parts: Required<Parts>;
  readonly #rooms = new Map<SessionId, { students: ClassOfStudents; end: NodeJS.Timeout }>();

  constructor(parts: Parts) {
    this.#parts = { random: Math.random, haste: 1, ...parts };
  }

  seat({ sessionId, code }: { sessionId: SessionId; code: SessionCode }): void {
    const { database, random, haste } = this.#parts;
    const think = thinker(database, random);
    const students = new ClassOfStudents(
      makeClass(random),
      { url: this.#url(), code, think, random, haste },
      () => this.#forget(sessionId),
    );
    const end = setTimeout(() => void this.end([sessionId]), LONGEST_MS);
    end.unref();
    this.#rooms.set(sessionId, { students, end });
  }

  async end(sessions: SessionId[]): Promise<void> {
    const { token } = this.#parts;
    await Promise.all(sessions.map((session) => endSession(this.#url(), session, token)));
    for (const session of sessions) this.#rooms.get(session)?.students.leave();
  }

  /**
   * Ends what a process that has died has left: nobody plays its students any more. Of several
   * processes another one may be playing them: what is deserted in two looks is left over.
   */
  async endLeftOvers(): Promise<void> {
    const { config, database } = this.#parts;
    if (!config.shared) return this.end(await listRunningRehearsals(database));
    await this.#pause(FIRST_LOOK_MS);
    const deserted = new Set(await listDesertedRehearsals(database));
    if (deserted.size === 0) return;
    await this.#pause(SECOND_LOOK_MS);
    const still = await listDesertedRehearsals(database);
    await this.end(still.filter((session) => deserted.has(session)));
  }

  /** Simulated students who are connected or on their way. */
  get students(): number {
    return [...this.#rooms.values()].reduce((sum, { students }) => sum + students.size, 0);
  }

  close(): void {
    for (const { students } of [...this.#rooms.values()]) students.leave();
  }

  #pause(ms: number): Promise<void> {
    return wait(ms / this.#parts.haste, undefined, { ref: false });
  }

  #forget(session: SessionId): void {
    clearTimeout(this.#rooms.get(session)?.end);
    this.#rooms.delete(session);
  }

  #url(): string {
    const { host, port } = this.#parts.config;
    const everywhere = host === '0.0.0.0' || host === '::';
    const reached = everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
    return `http://${reached}:${port}`;
  }
}
