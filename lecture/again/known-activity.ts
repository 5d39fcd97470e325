import type { DeckItem } from '@/domain/deck';
import type { NotesMemory, Question } from '@/domain/standing';

/** An activity of the lecture before its notes are read again. */
export type KnownActivity = DeckItem &
  NotesMemory & {
    /** kept · offered (a draft nobody has taken) · dismissed · removed (deleted for good). */
    status: 'kept' | 'offered' | 'dismissed' | 'removed';
  };

/** The notes' own words for it, the latest first; none when it was written by hand. */
export const notedFaces = ({ noted, proposal }: KnownActivity): Question[] =>
  [proposal, noted].filter((face) => face !== null);

/** What the lecturer has made of it. */
export const ownFace = ({ type, config }: KnownActivity): Question[] => [{ type, config }];

export const facesOf = (activity: KnownActivity): Question[] => [
  ...notedFaces(activity),
  ...ownFace(activity),
];
