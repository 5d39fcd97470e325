import { type Guesses, pick } from '@/domain/activity-guesses';
import type { TextConfig } from './config';

const WORDS = ['naming', 'testing', 'time', 'recursion', 'pointers', 'state', 'caching', 'no idea'];

export const textGuesses: Guesses<TextConfig, string> = {
  right: ({ mode, accepted }) => (mode === 'answer' ? (accepted[0] ?? null) : null),
  guess: ({ length }, random) => pick(WORDS, random).slice(0, length).trim() || 'x',
};
