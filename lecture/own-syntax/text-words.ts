import type { TypeWords } from './type-words';

export const textWords: TypeWords = {
  labels: ['Ask', 'Cloud', 'Wall'],
  attributes: {
    /** The accepted answer, where there is one. */
    answer: /\S/,
    /** "none": no answer is accepted yet. */
    answers: /^none$/i,
    /** Letters that can be written. */
    length: /^\d{1,3}$/,
    typos: /^(?:yes|no)$/i,
    case: /^(?:yes|no)$/i,
    accents: /^(?:yes|no)$/i,
    /** Languages whose swear words are kept from the room. */
    filter: /^[a-z]{2}(?:, ?[a-z]{2})*$/i,
  },
};
