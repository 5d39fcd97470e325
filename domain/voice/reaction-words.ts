import type { Reaction } from './reactions';

/** What a reaction says, on buttons and for those who do not see its drawing. */
export const reactionWords: Record<Reaction, string> = {
  yes: 'Yes',
  aha: 'Aha',
  ha: 'Ha',
  thanks: 'Thanks',
};
