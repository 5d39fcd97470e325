import type { QuestionImage } from '@/domain/image/question-image';

type Images = (QuestionImage | null)[];
type WithImages = { choices: string[]; images?: Images | undefined };

/** The config with these images: one place for each option, and no list when none has any. */
export function withImages<Config extends WithImages>(config: Config, given: Images): Config {
  const { images: _before, ...rest } = config;
  const images = config.choices.map((_, index) => given[index] ?? null);
  return (images.some((image) => image !== null) ? { ...rest, images } : rest) as Config;
}

/** The image of one option is another one, or none any more. */
export function withImageAt<Config extends WithImages>(
  config: Config,
  index: number,
  image: QuestionImage | undefined,
): Config {
  const images = config.choices.map((_, at) => config.images?.[at] ?? null);
  return withImages(config, images.with(index, image ?? null));
}
