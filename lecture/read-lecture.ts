import type { ReadLecture } from '@/domain/deck';
import { type Refusal, refuse } from '@/domain/refusals';

export type LectureReading = { ok: true; lecture: ReadLecture; text: string } | Refusal;

export function readLecture(_bytes: Uint8Array, _hint: { fileName?: string } = {}): LectureReading {
  return refuse('unreadable-file');
}
