import type { SpeakerNote } from '@/domain/deck';
import type { SlideBlock } from '@/domain/slide';
import type { Span } from '../outline/block';

/** What a section holds, in the order of the notes, before it is laid out on slides. */
export type Piece =
  | ({ kind: 'block'; block: SlideBlock; leads: boolean } & Span)
  /** For the lecturer only. `ahead`: it leads to what comes next, not to what was shown. */
  | { kind: 'note'; note: SpeakerNote; ahead: boolean }
  /** The notes say that a new slide begins here. */
  | { kind: 'break' };

export const blockPiece = (block: SlideBlock, { line, lineEnd }: Span, leads = false): Piece => ({
  kind: 'block',
  block,
  leads,
  line,
  lineEnd,
});

export const notePiece = (note: SpeakerNote): Piece => ({
  kind: 'note',
  note,
  ahead: /[:…]["”»’']?$/.test(note.text.trim()),
});
