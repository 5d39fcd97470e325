/** Chance that a seed repeats. */
export type SeededRandom = {
  chance: (probability: number) => boolean;
  /** 0 to `below` - 1. */
  whole: (below: number) => number;
  pick: <Item>(items: readonly Item[]) => Item;
};

/** Mulberry32 (Tommy Ettinger): 32 bits of state, good enough to choose among messages. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number) => Math.floor(next() * below);
  return {
    chance: (probability) => next() < probability,
    whole,
    pick: <Item>(items: readonly Item[]) => items[whole(items.length)] as Item,
  };
}
