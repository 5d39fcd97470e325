import { expect, it } from 'vitest';
import { pluralise } from './pluralise';

it('adds an s, or takes the word that is given', () => {
  expect(pluralise(1, 'answer')).toBe('1 answer');
  expect(pluralise(0, 'answer')).toBe('0 answers');
  expect(pluralise(1200, 'person', 'people')).toBe('1,200 people');
});
