export type FaultOptions = {
  seeds: number[];
  /** Classes that are held at the same time. */
  atOnce: number;
  /** No class begins later than this. */
  minutes: number;
};

export const USAGE = `npm run test:fault -- [--seeds 200 | --seed 17] [--at-once 3] [--minutes 60]
  --seeds N    the classes of seeds 1 to N, each with the fault that its seed names
  --seed K     one class again`;

/** Throws a sentence for words that make no sense. */
export function readFaultOptions(words: string[]): FaultOptions {
  const given = new Map<string, number>();
  for (let index = 0; index < words.length; index += 2) {
    const name = words[index] ?? '';
    const value = Number(words[index + 1]);
    if (!NAMES.has(name)) throw new Error(`There is no option ${name}.`);
    if (!Number.isInteger(value) || value < 1) {
      throw new Error(`${name} takes a whole number from 1.`);
    }
    given.set(name, value);
  }
  const seed = given.get('--seed');
  const count = given.get('--seeds') ?? 32;
  return {
    seeds: seed === undefined ? Array.from({ length: count }, (_, index) => index + 1) : [seed],
    atOnce: given.get('--at-once') ?? 3,
    minutes: given.get('--minutes') ?? 60,
  };
}

const NAMES = new Set(['--seeds', '--seed', '--at-once', '--minutes']);
