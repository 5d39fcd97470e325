import type { TypeWords } from './type-words';

export const scaleWords: TypeWords = {
  labels: ['Scale'],
  attributes: {
    /** What 1 and 5 mean. */
    from: /\S/,
    to: /\S/,
    /** "none": there are no statements yet. */
    statements: /^none$/i,
  },
};
