import type { Random } from '@/domain/activity-guesses';

/** Somebody who is simulated. */
export type Persona = {
  nickname: string;
  /** How often an answer is known, 0 to 1. */
  skill: number;
  /** How late in the given time an answer comes, 0 to 1. */
  pace: number;
};

export const STUDENTS = 30;

const NAMES = [
  ...['Abel', 'Aino', 'Bruno', 'Cleo', 'Dalia', 'Edda', 'Emil', 'Farid', 'Greta', 'Hugo'],
  ...['Ilse', 'Ines', 'Jonas', 'Kaia', 'Leon', 'Lotte', 'Malik', 'Mina', 'Nora', 'Oskar'],
  ...['Pia', 'Quentin', 'Rana', 'Sami', 'Selma', 'Tarek', 'Ulla', 'Vera', 'Willem', 'Yara'],
];

/** A class of different people: most know about two thirds, few everything or nothing. */
export function makeClass(random: Random, size = STUDENTS): Persona[] {
  return NAMES.slice(0, size).map((nickname) => ({
    nickname: `${nickname} (sim)`,
    skill: 0.3 + 0.35 * (random() + random()),
    pace: 0.1 + 0.4 * (random() + random()),
  }));
}
