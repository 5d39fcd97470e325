import { describe, expect, it } from 'vitest';
import { isFigure, isRhetorical } from './rhetorical';

describe('questions that wait for no answer', () => {
  it.each([
    'Ran late. Someone asked "is glass a liquid?"',
    'Jemand fragte „ist Glas flüssig?“',
    "Quelqu'un a demandé « le verre est-il liquide ? »",
    'Alguien preguntó “¿es líquido el vidrio?”',
  ])('report what somebody asked: %s', (text) => {
    expect(isRhetorical(text)).toBe(true);
  });

  it.each([
    'Next time skip the demonstration?',
    'Nächstes Jahr den Versuch weglassen?',
    "L'an prochain, supprimer la démonstration ?",
    'La próxima vez acortar el vídeo?',
  ])('are notes to oneself: %s', (text) => {
    expect(isFigure(text)).toBe(true);
  });

  it.each([
    'Someone asked "is glass a liquid?" What do you tell them?',
    'Next time the pendulum passes, how fast is it?',
  ])('are not those that ask the room: %s', (text) => {
    expect(isRhetorical(text) || isFigure(text)).toBe(false);
  });
});
