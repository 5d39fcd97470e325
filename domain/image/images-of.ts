import { z } from 'zod';
import { type QuestionImage, questionImage } from './question-image';

const withImages = z.object({
  image: questionImage.optional(),
  images: z.array(questionImage.nullable()).optional(),
});

/** Every image that a config shows, of whatever type it is: the question's, then its options'. */
export function imagesOf(config: unknown): QuestionImage[] {
  const { image, images = [] } = withImages.safeParse(config).data ?? {};
  return [image, ...images].filter((one) => one !== undefined && one !== null);
}
