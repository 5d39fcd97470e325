import { guessesOf } from '@/activities/guesses';
import type { Random } from '@/domain/activity-guesses';
import type { RunId } from '@/domain/ids';
import type { Database } from '@/server/store/database';
import { readRunConfig } from '@/server/store/rehearsal/rehearsal-sessions';
import type { Think } from './student';

/** Students who look the key up in the rows, each run once for the whole class. */
export function thinker(database: Database, random: Random): Think {
  let asked: { run: RunId; reading: ReturnType<typeof readRunConfig> } | null = null;
  return async (run, knows) => {
    if (asked?.run !== run) asked = { run, reading: readRunConfig(database, run) };
    const question = await asked.reading;
    const guesses = question && guessesOf(question.type);
    if (!guesses) return null;
    const { config } = question;
    const right = knows ? guesses.right(config) : null;
    return { answer: right ?? guesses.guess(config, random) };
  };
}
