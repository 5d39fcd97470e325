import { describe, expect, it } from 'vitest';
import { leaderboardRow } from '../(instructor)/host/sample-view';
import { podiumPlaces } from './podium-places';

const places = (ranks: number[]) =>
  podiumPlaces(ranks.map((rank, i) => leaderboardRow(`P${i}`, rank))).map(
    ({ rank, people, more }) => [rank, people.length + more],
  );

describe('the podium', () => {
  it('has second, first and third from left to right', () => {
    expect(places([1, 2, 3, 4])).toEqual([
      [2, 1],
      [1, 1],
      [3, 1],
    ]);
  });

  it('is smaller in a small room', () => {
    expect(places([])).toEqual([]);
    expect(places([1])).toEqual([[1, 1]]);
    expect(places([1, 2])).toEqual([
      [2, 1],
      [1, 1],
    ]);
  });

  it('puts equal scores on one step', () => {
    expect(places([1, 1, 3])).toEqual([
      [1, 2],
      [3, 1],
    ]);
    expect(places([1, 1, 1, 1, 1])).toEqual([[1, 5]]);
  });

  it('is not for those without points', () => {
    expect(podiumPlaces([leaderboardRow('Ada', 1, { score: 0 })])).toEqual([]);
  });
});
