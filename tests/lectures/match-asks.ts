import type { ContractActivity } from '@/domain/deck';
import type { ExpectedAsk } from './expected-ask';

export type Match = { expected: ExpectedAsk; found: ContractActivity };

const LEAST = 0.5;

/** Pairs what was expected with what was found, the most alike first; each is paired once. */
export function matchAsks(expected: ExpectedAsk[], found: ContractActivity[]): Match[] {
  const pairs = expected.flatMap((ask) =>
    found.map((activity) => ({ expected: ask, found: activity, like: likeness(ask, activity) })),
  );
  pairs.sort((a, b) => b.like - a.like);
  const taken = new Set<ExpectedAsk | ContractActivity>();
  return pairs.filter((pair) => {
    if (pair.like < LEAST || taken.has(pair.expected) || taken.has(pair.found)) return false;
    taken.add(pair.expected).add(pair.found);
    return true;
  });
}

/** By the words of the prompt, and of the options where both have some. */
function likeness(ask: ExpectedAsk, found: ContractActivity): number {
  const options = ask.options && shared(ask.options.join(' '), (found.choices ?? []).join(' '));
  if (ask.prompt === null) return options ?? 0;
  const prompt = shared(ask.prompt, found.prompt);
  return options === undefined ? prompt : 0.7 * prompt + 0.3 * options;
}

/** Dice's coefficient of the two sets of words. */
function shared(a: string, b: string): number {
  const [first, second] = [words(a), words(b)];
  const both = [...first].filter((word) => second.has(word)).length;
  return first.size + second.size === 0 ? 0 : (2 * both) / (first.size + second.size);
}

const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
