/**
 * The team that a newcomer joins: one of the smallest, by chance. `random` is 0 to 1, 1 excluded.
 * @param sizes people in each team
 */
export function smallestTeam(sizes: readonly number[], random: number): number {
  const least = Math.min(...sizes);
  const candidates = sizes.flatMap((size, team) => (size === least ? [team] : []));
  return candidates[Math.floor(random * candidates.length)] ?? 0;
}
