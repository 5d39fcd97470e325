/** Neighbours talk between two votes; milliseconds since 1970 by the server's clock. */
export type Discussion = { from: number; until: number };

export function discussionSeconds({ from, until }: Discussion): number {
  return Math.round((until - from) / 1000);
}
