import { logFault } from '@/server/observe/log-fault';
import type { Database } from '@/server/store/database';
import { readVersions } from '@/server/store/sessions';
import type { Changes } from './changes';
import type { Publisher } from './publisher';
import type { SharedPresence } from './shared-presence';
import type { Siblings } from './siblings';
import type { ToldVersions } from './told-versions';
import type { Voice } from './voice/voice';

const LOOK_EVERY_MS = 1000;
const BEAT_EVERY = 5;

type Parts = {
  database: Database;
  told: ToldVersions;
  publisher: Publisher;
  changes: Changes;
  everywhere: SharedPresence;
  siblings: Siblings;
  voice: Voice;
};

/**
 * Finds what clients of this process have not been told: because telling failed, or because the
 * step was taken in another process and its news was lost. The rows say what is so.
 */
export class Healing {
  readonly #parts: Parts;
  #timer: NodeJS.Timeout | null = null;
  #looks = 0;
  #looking = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  start(): void {
    this.#timer = setInterval(() => void this.#look(), LOOK_EVERY_MS);
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer);
  }

  /** A database that is away now is asked again by the next look. */
  async #look(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    await this.#heal().catch(logFault);
    this.#looking = false;
  }

  async #heal(): Promise<void> {
    const { siblings } = this.#parts;
    await this.#tellSteps();
    this.#looks += 1;
    if (siblings.exist && this.#looks % BEAT_EVERY === 0) await this.#beat();
  }

  async #tellSteps(): Promise<void> {
    const { database, told, publisher, siblings } = this.#parts;
    const ids = siblings.exist ? told.all() : told.failed();
    if (ids.length === 0) return;
    for (const { id, version } of await readVersions(database, ids)) {
      await publisher.publish(id, version);
    }
  }

  /** What has no version: who is here, how many have answered, what the room says. */
  async #beat(): Promise<void> {
    const { told, changes, everywhere, voice } = this.#parts;
    await everywhere.touch();
    for (const id of told.all()) {
      changes.heardOfRoom(id);
      changes.heardOfAnswers(id);
      voice.heardOfQuestions(id);
      voice.heardOfPulse(id);
    }
  }
}
