import type { ActivityConfig } from './activity';

/** 0 to 1, 1 excluded; handed in, so that tests can repeat it. */
export type Random = () => number;

/** What simulated students answer. Both answers fit the config; they need not be clever. */
export type Guesses<Config extends ActivityConfig, Answer> = {
  /** Fully right; null where nothing is right or wrong. */
  right: (config: Config) => Answer | null;
  /** As somebody answers who does not know: often wrong, sometimes in part right. */
  guess: (config: Config, random: Random) => Answer;
};

export type AnyGuesses = Guesses<ActivityConfig, unknown>;

/** One of a list that is not empty. */
export function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

/** All of them in a random order (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] as Item, mixed[last] as Item];
  }
  return mixed;
}
