import type { ContractDeck } from '@/domain/deck';
import type { Refusal } from '@/domain/refusals';
import { toContractDeck } from '@/lecture/contract-deck';
import { readLecture } from '@/lecture/read-lecture';
import { type RepairedLine, repairedLines } from './repaired-lines';

export type LecturePreview = {
  deck: ContractDeck;
  /** The notes, decoded and repaired: what the line numbers of the deck count. */
  text: string;
  repairs: { lines: number; shown: RepairedLine[] };
};

/** Reads notes and saves nothing. */
export function previewLecture(
  bytes: Uint8Array,
  fileName: string | null,
): ({ ok: true } & LecturePreview) | Refusal {
  const reading = readLecture(bytes, fileName === null ? {} : { fileName });
  if (!reading.ok) return reading;
  const { lecture, text, file = text } = reading;
  return {
    ok: true,
    deck: toContractDeck(lecture),
    text,
    repairs: repairedLines(bytes, lecture.encoding, file),
  };
}
