import type { ChoicePublic } from './rules';

const FEW = 3;
/** Longer answers do not fit beside their keys in large type. */
const SHORT = 24;

/** A poll with two or three short answers fills the screen with them. */
export function isPosterPoll({
  config,
  scored,
}: {
  config: ChoicePublic;
  scored: boolean;
}): boolean {
  const { choices, several, code, image, images } = config;
  const short = choices.every((choice) => choice.length <= SHORT);
  return !scored && !several && !code && !image && !images && choices.length <= FEW && short;
}
