import { type Guesses, type Random, shuffled } from '@/domain/activity-guesses';
import { shownItems } from './arrangement';
import type { OrderAnswer, OrderConfig } from './config';
import { placesOf } from './scoring';

export const orderGuesses: Guesses<OrderConfig, OrderAnswer> = {
  right: (config) => answerOf(config, rightPlaces(config)),
  guess: (config, random) => answerOf(config, nearly(rightPlaces(config), random)),
};

function rightPlaces(config: OrderConfig): number[] {
  return placesOf(shownItems(config), config.items);
}

/** Half of the time one pair is the wrong way round, otherwise everything is mixed. */
function nearly(places: number[], random: Random): number[] {
  if (random() < 0.5) return shuffled(places, random);
  const at = Math.floor(random() * Math.max(1, places.length - 1));
  const [one, other] = [places[at], places[at + 1]];
  return one === undefined || other === undefined
    ? places
    : places.with(at, other).with(at + 1, one);
}

function answerOf({ program, items }: OrderConfig, lines: number[]): OrderAnswer {
  if (!program?.indentation) return lines;
  return { lines, indents: items.map((_, at) => program.indents[at] ?? 0) };
}
