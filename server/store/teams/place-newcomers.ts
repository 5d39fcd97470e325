import { smallestTeam } from '@/domain/teams/smallest-team';
import type { Database } from '../database';
import type { Newcomer } from '../participants';
import { readTeamSizes } from './team-members';

/**
 * The team of each newcomer of a batch, in its order; null for those without. Who is to fill the
 * smallest team is placed one after the other. Two processes that place people in the same moment
 * may make teams a little uneven; nothing else follows from it.
 */
export async function placeNewcomers(
  database: Database,
  batch: Newcomer[],
  random: () => number = Math.random,
): Promise<(number | null)[]> {
  const toPlace = batch.filter(({ team }) => team === 'smallest');
  if (toPlace.length === 0)
    return batch.map(({ team }) => (typeof team === 'number' ? team : null));
  const ids = [...new Set(toPlace.map(({ sessionId }) => sessionId))];
  const stored = await readTeamSizes(database, ids);
  const sizes = new Map<string, number[]>();
  return batch.map(({ sessionId, team = null, teams = 0, people = 1 }) => {
    if (team === null) return null;
    const of =
      sizes.get(sessionId) ??
      Array.from({ length: teams }, (_, index) => stored.get(sessionId)?.get(index) ?? 0);
    sizes.set(sessionId, of);
    const chosen = team === 'smallest' ? smallestTeam(of, random()) : team;
    of[chosen] = (of[chosen] ?? 0) + people;
    return chosen;
  });
}
