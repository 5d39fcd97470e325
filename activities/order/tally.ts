import type { AnswerGroup } from '@/domain/activity';
import { linesOf } from './arrangement';
import type { OrderAnswer } from './config';

export type OrderTally = {
  /** The most frequent answers, the most frequent first. */
  top: AnswerGroup<OrderAnswer>[];
  /** For each shown item: how many used it, and the sum of the places (from 1) that it was given. */
  used: number[];
  places: number[];
  answered: number;
};

const TOP = 5;

/** Answers by how often they were given; of equally frequent ones the alphabet decides. */
export function tallyOrders(items: number, groups: AnswerGroup<OrderAnswer>[]): OrderTally {
  const used = Array<number>(items).fill(0);
  const places = Array<number>(items).fill(0);
  const counts = new Map<string, AnswerGroup<OrderAnswer>>();
  let answered = 0;
  for (const { value, count } of groups) {
    answered += count;
    for (const [at, index] of linesOf(value).lines.entries()) {
      used[index] = (used[index] ?? 0) + count;
      places[index] = (places[index] ?? 0) + count * (at + 1);
    }
    const key = keyOf(value);
    counts.set(key, { value, count: (counts.get(key)?.count ?? 0) + count });
  }
  const top = [...counts]
    .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .slice(0, TOP)
    .map(([, group]) => group);
  return { top, used, places, answered };
}

function keyOf(value: OrderAnswer): string {
  const { lines, indents } = linesOf(value);
  return JSON.stringify([lines, indents]);
}
