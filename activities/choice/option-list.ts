import { withImages } from './option-images';
import type { ChoiceConfig } from './rules';

/** Changes of the list of options that keep images and `correct` with the same options. */
type Options = Pick<ChoiceConfig, 'choices' | 'images' | 'correct'>;

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

/** What is worth saving: rows that hold neither words nor an image are left out. */
export function withoutEmptyOptions<Config extends Options>(config: Config): Config {
  const written = config.choices.flatMap((_, index) => (isEmpty(config, index) ? [] : [index]));
  return written.length === config.choices.length ? config : inOrder(config, written);
}

/** Lines take the place of an option's words, and those after the first become options behind it. No more than `most` are left. */
export function pasteOptions<Config extends Options>(
  config: Config,
  index: number,
  lines: string[],
  most: number,
): Config {
  const kept = config.choices.flatMap((_, at) =>
    at === index || !isEmpty(config, at) ? [at] : [],
  );
  const first = kept.indexOf(index);
  const fresh = lines.slice(1).map(() => NEW);
  const opened = inOrder(config, kept.toSpliced(first + 1, 0, ...fresh).slice(0, most));
  return { ...opened, choices: opened.choices.map((text, at) => lines[at - first] ?? text) };
}

const isEmpty = ({ choices, images }: Options, index: number) =>
  choices[index]?.trim() === '' && !images?.[index];

/** Ticks an option: one of several right ones, or the only one. At least one stays right. */
export function tickOption(config: ChoiceConfig, index: number): ChoiceConfig {
  if (!config.several) return { ...config, correct: [index] };
  const correct = config.correct ?? [];
  const ticked = correct.includes(index)
    ? correct.filter((other) => other !== index)
    : [...correct, index].sort((a, b) => a - b);
  return ticked.length === 0 ? config : { ...config, correct: ticked };
}

/** In place of an old index: an option that was not there before. */
const NEW = -1;

/** `order` lists the old indices in their new order; those that are missing are dropped. */
function inOrder<Config extends Options>(config: Config, order: number[]): Config {
  const choices = order.map((index) => config.choices[index] ?? '');
  const images = order.map((index) => config.images?.[index] ?? null);
  const ordered = withImages({ ...config, choices }, images);
  if (config.correct === null) return ordered;
  const moved = config.correct
    .map((index) => order.indexOf(index))
    .filter((index) => index !== -1)
    .sort((a, b) => a - b);
  return { ...ordered, correct: moved.length > 0 ? moved : [0] };
}
