import type { ChoiceConfig } from './rules';

/** Changes of the list of options that keep `correct` pointing at the same options. */
type Options = Pick<ChoiceConfig, 'choices' | 'correct'>;

export function moveOption<Config extends Options>(
  config: Config,
  from: number,
  to: number,
): Config {
  const order = config.choices.map((_, index) => index);
  const [taken] = order.splice(from, 1);
  if (taken === undefined || to < 0 || to > order.length) return config;
  order.splice(to, 0, taken);
  return inOrder(config, order);
}

/** A quiz keeps a right answer: the first option, when the only right one is removed. */
export function removeOption<Config extends Options>(config: Config, index: number): Config {
  return inOrder(
    config,
    config.choices.map((_, at) => at).filter((at) => at !== index),
  );
}

/** What is worth saving: rows that nobody has written into are left out. */
export function withoutEmptyOptions<Config extends Options>(config: Config): Config {
  const written = config.choices.flatMap((text, index) => (text.trim() === '' ? [] : [index]));
  return written.length === config.choices.length ? config : inOrder(config, written);
}

/** Ticks an option: one of several right ones, or the only one. At least one stays right. */
export function tickOption(config: ChoiceConfig, index: number): ChoiceConfig {
  if (!config.several) return { ...config, correct: [index] };
  const correct = config.correct ?? [];
  const ticked = correct.includes(index)
    ? correct.filter((other) => other !== index)
    : [...correct, index].sort((a, b) => a - b);
  return ticked.length === 0 ? config : { ...config, correct: ticked };
}

/** `order` lists the old indices in their new order; those that are missing are dropped. */
function inOrder<Config extends Options>(config: Config, order: number[]): Config {
  const choices = order.map((index) => config.choices[index] ?? '');
  if (config.correct === null) return { ...config, choices };
  const moved = config.correct
    .map((index) => order.indexOf(index))
    .filter((index) => index !== -1)
    .sort((a, b) => a - b);
  return { ...config, choices, correct: moved.length > 0 ? moved : [0] };
}
