import { optionLetter } from '@/domain/option-letter';
import { imageValue } from './image-line';
import type { TypeWords } from './type-words';

/** "image b": the name of the line with the image of an option. */
export const imageOfOption = (index: number) => `image ${optionLetter(index).toLowerCase()}`;

const OPTIONS_MAX = 10;
const ofOptions = Array.from({ length: OPTIONS_MAX }, (_, index) => imageOfOption(index));

export const choiceWords: TypeWords = {
  labels: ['Poll', 'Quiz'],
  attributes: {
    output: /^(?:yes|no)$/i,
    image: imageValue,
    ...Object.fromEntries(ofOptions.map((name) => [name, imageValue])),
  },
};
