import type { ContractDeck } from '@/domain/deck';

/** What `POST /api/lectures/preview` answers. */
export type LecturePreview = {
  deck: ContractDeck;
  text: string;
  repairs: { lines: number; shown: { line: number; before: string; after: string }[] };
};
