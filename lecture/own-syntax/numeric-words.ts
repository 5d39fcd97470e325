import type { TypeWords } from './type-words';

const NUMBER = /^[+−–-]?[\d.,' \u00A0]*\d[\d.,' \u00A0]*(?:e[+-]?\d+)?$/i;

export const numericWords: TypeWords = {
  labels: ['Estimate'],
  attributes: {
    /** "7", "7 layers", "unknown" */
    answer: /\S/,
    unit: /\S/,
    /** "5", "10 %" */
    tolerance: new RegExp(`${NUMBER.source.slice(0, -1)}(?: ?%)?$`, 'i'),
    reach: new RegExp(`${NUMBER.source.slice(0, -1)}(?: ?%)?$`, 'i'),
  },
};
