import type { TypeWords } from './type-words';

export const orderWords: TypeWords = {
  labels: ['Order', 'Program'],
  attributes: {
    /** "none": there are no items or lines yet. */
    items: /^none$/i,
    /** Participants indent the lines of a program. */
    indentation: /^(?:yes|no)$/i,
  },
};
