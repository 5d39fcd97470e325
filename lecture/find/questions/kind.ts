import type { FoundActivity } from '../rule';
import type { Question } from './question';

/** How one activity type takes up a question of the notes. */
export type Kind = {
  fits: (question: Question) => boolean;
  activity: (question: Question) => Pick<FoundActivity, 'type' | 'config'>;
};
