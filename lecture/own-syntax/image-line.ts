import { imagePath } from '@/domain/image/image-path';
import { type QuestionImage, questionImage } from '@/domain/image/question-image';

/** "![A map](/api/images/… "640x480")": other programs show it as an image, too. */
export const imageValue =
  /^!\[((?:[^\\\]]|\\.)+)\]\(\/api\/images\/([\w-]{43}) "(\d{1,4})x(\d{1,4})"\)$/;

/** The value of "Image: …". */
export function writeImage({ id, alt, width, height }: QuestionImage): string {
  const words = alt.replace(/[\\[\]]/g, '\\$&');
  return `![${words}](${imagePath(id)} "${width}x${height}")`;
}

/** Undefined when it names no image that could be here. */
export function readImage(value: string | undefined): QuestionImage | undefined {
  const [, words = '', id, width, height] = imageValue.exec(value ?? '') ?? [];
  const alt = words.replace(/\\(.)/g, '$1');
  const size = { width: Number(width), height: Number(height) };
  return questionImage.safeParse({ id, alt, ...size }).data;
}
