import { describe, expect, it } from 'vitest';
import { languageOf } from './language';
import { spellingOf } from './spelling';

describe('the language of notes', () => {
  it.each([
    ['en', 'The cache is what the processor looks at first.'],
    ['de', 'Der Cache ist das, was der Prozessor zuerst ansieht.'],
    ['fr', 'Le cache est ce que le processeur regarde en premier.'],
    ['es', 'La caché es lo que el procesador mira primero.'],
    ['en', '0x00 0xff'],
  ])('%s', (language, line) => {
    expect(languageOf([line])).toBe(language);
  });
});

describe('a title in capitals', () => {
  const spelling = spellingOf(['The DNS asks Docker.', 'A name is a name.', '# Name Server'], 'en');

  it('is written as the notes write its words', () => {
    expect(spelling('THE DNS OF DOCKER: A NAME SERVER')).toBe('The DNS of Docker: a name Server');
  });

  it('is left alone when it is in ordinary letters', () => {
    expect(spelling('The Name of the Rose')).toBe('The Name of the Rose');
  });

  it('has capitals for German nouns', () => {
    expect(spellingOf([], 'de')('DAS WETTER VS KLIMA')).toBe('Das Wetter vs Klima');
  });
});
