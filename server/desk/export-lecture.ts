import { findOutFormat, outFormats } from '@/lecture/formats/out-formats';
import { sayMisfits } from '@/lecture/formats/say-misfits';
import type { StoredLecture } from '../store/lectures';

/** What a download would hold: `misfits` says, in sentences, what would not be in it. */
export type ExportOffer = {
  format: string;
  name: string;
  written: number;
  activities: number;
  misfits: string[];
};

export type ExportedFile = { body: Uint8Array | string; type: string; extension: string };

/** Every format that a lecture's deck can be written in. */
export function exportOffers(lecture: StoredLecture): Promise<ExportOffer[]> {
  const deck = keptDeck(lecture);
  return Promise.all(
    outFormats.map(async ({ id, name, write }) => {
      const { written, misfits } = await write(deck);
      const said = sayMisfits(misfits, deck.activities);
      return { format: id, name, written, activities: deck.activities.length, misfits: said };
    }),
  );
}

/** The kept activities in a format; null when there is no such format. */
export async function exportLecture(
  lecture: StoredLecture,
  id: string,
): Promise<ExportedFile | null> {
  const format = findOutFormat(id);
  if (!format) return null;
  const { body } = await format.write(keptDeck(lecture));
  return { body, type: format.mediaType, extension: format.extension };
}

function keptDeck({ title, deck }: StoredLecture) {
  return { title, activities: deck.filter(({ status }) => status === 'kept') };
}
