import './option-picture.css';
import { imagePath } from '@/domain/image/image-path';
import type { QuestionImage } from '@/domain/image/question-image';

/** The image of an option, whole; its place is there before it has arrived. */
export function OptionPicture({ image }: { image: QuestionImage | null | undefined }) {
  if (!image) return null;
  const { id, alt, width, height } = image;
  return (
    // biome-ignore lint/performance/noImgElement: it is shown as it was uploaded
    <img className="opt-picture" src={imagePath(id)} alt={alt} width={width} height={height} />
  );
}
