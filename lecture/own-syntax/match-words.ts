import type { TypeWords } from './type-words';

export const matchWords: TypeWords = {
  labels: ['Match'],
  attributes: {
    /** "none": there are no pairs yet. */
    pairs: /^none$/i,
  },
};
