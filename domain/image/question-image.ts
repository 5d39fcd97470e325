import { z } from 'zod';
import { plainText } from '../plain-text';

/** Rests on owner and content: the same file of the same owner has the same id. */
export const imageId = z
  .string()
  .regex(/^[\w-]{43}$/)
  .brand<'ImageId'>();
export type ImageId = z.infer<typeof imageId>;

/** Larger ones would fill a phone's memory when they are drawn. */
export const IMAGE_SIDE_MAX = 8192;
export const IMAGE_PIXELS_MAX = 16_000_000;

const side = z.number().int().min(1).max(IMAGE_SIDE_MAX);

/** An uploaded image with a question. Width and height in pixels: its place is kept until it comes. */
export const questionImage = z.object({
  id: imageId,
  alt: plainText(300)
    .overwrite((text) => text.replace(/\s+/g, ' ').trim())
    .refine((text) => text !== '', {
      message: 'Say in a few words what the image shows, for those who cannot see it.',
    }),
  width: side,
  height: side,
});
export type QuestionImage = z.infer<typeof questionImage>;
