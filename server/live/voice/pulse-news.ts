import type { SessionId } from '@/domain/ids';
import { sectionsOfRuns } from '@/domain/voice/lecture-sections';
import type { PulseView } from '@/domain/voice/protocol';
import { HALF_LIFE_MS, pulseLine } from '@/domain/voice/pulse';
import { logFault } from '@/server/observe/log-fault';
import type { Database } from '@/server/store/database';
import { listRunSections, listTaps } from '@/server/store/voice/pulse';
import type { Audience } from '../audience';
import { Paced } from '../paced';
import { type LiveServer, type LiveSocket, rooms } from '../socket-types';

const EVERY_MS = 2000;
const SHOWN_MS = 20 * 60_000;
const STEP_MS = 15_000;
/** What is left of a tap after so long is not a thousandth. */
const FORGOTTEN_MS = 10 * HALF_LIFE_MS;

type Parts = { io: LiveServer; audience: Audience; database: Database };

/** Tells hosts how the room feels: at a paced rate, however many tap. */
export class PulseNews {
  readonly #parts: Parts;
  readonly #hosts: Paced<SessionId>;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#hosts = new Paced(EVERY_MS, (id) => this.#tellHosts(id), logFault);
  }

  changed(id: SessionId): void {
    if (this.#parts.audience.hosts(id).length > 0) this.#hosts.ask(id);
  }

  async welcome(id: SessionId, socket: LiveSocket): Promise<void> {
    socket.emit('pulse:line', await this.#view(id));
  }

  stop(): void {
    this.#hosts.stop();
  }

  async #tellHosts(id: SessionId): Promise<void> {
    const { io, audience } = this.#parts;
    if (audience.hosts(id).length === 0) return;
    io.local.to(rooms.hosts(id)).emit('pulse:line', await this.#view(id));
  }

  async #view(id: SessionId): Promise<PulseView> {
    const { database } = this.#parts;
    const taps = await listTaps(database, id, SHOWN_MS + FORGOTTEN_MS);
    // Read after the taps, so that none of them lies ahead of its clock.
    const { runs, begin, now } = await listRunSections(database, id);
    const line = taps.length === 0 ? [] : pulseLine(taps, momentsOf(begin, now));
    return { now, line, sections: sectionsOfRuns(runs, begin) };
  }
}

/** The last twenty minutes in steps, or what there has been of the session. */
function momentsOf(begin: number, now: number): number[] {
  const count = Math.floor(Math.min(SHOWN_MS, now - begin) / STEP_MS);
  return Array.from({ length: count + 1 }, (_, index) => now - (count - index) * STEP_MS);
}
