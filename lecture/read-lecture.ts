import type { DeckItem, OutlineSection, ReadLecture, SpeakerNote } from '@/domain/deck';
import { type Refusal, refuse } from '@/domain/refusals';
import { decodeNotes } from './decode/decode-notes';
import { MAX_NOTES_BYTES } from './decode/max-notes-bytes';
import { draftActivities } from './draft/draft-activities';
import { findActivities } from './find/find-activities';
import { findRules } from './find/rules';
import { readForeignText, readWorkbook } from './formats/read-foreign';
import { readReveal } from './formats/reveal/read-reveal';
import { indexAt } from './outline/index-at';
import { type Notes, readNotes } from './outline/notes';
import { sectionAt } from './outline/section-at';
import { speakerNotes } from './outline/speaker-notes';
import { forgetTexts } from './text/remembered';

/** `file`: the decoded file, where `text` is made from it and not the same. */
export type LectureReading =
  | { ok: true; lecture: ReadLecture; text: string; file?: string }
  | Refusal;

/**
 * The bytes of lecture notes, or of a quiz that another tool has written (docs/formats.md) → title,
 * outline with speaker notes, and the activities that it holds. `text` is the decoded and repaired
 * text; all lines are 1-based and count in it as in the file. Of a deck in HTML it is the Markdown of
 * its slides, on the lines of the file as far as there is room (decision 049). The file's name stands
 * in for a title that is not there. Refuses what is no text and no spreadsheet that is known, empty
 * or larger than 5 MB; everything else is read, whatever it holds.
 */
export function readLecture(
  bytes: Uint8Array,
  { fileName }: { fileName?: string } = {},
): LectureReading {
  if (bytes.length > MAX_NOTES_BYTES) return refuse('too-large');
  const workbook = readWorkbook(bytes, fileName);
  if (workbook) return workbook;
  const decoded = decodeNotes(bytes);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded;
  const deck = readReveal(text);
  if (deck) {
    const lecture = { ...notesLecture(deck.text, fileName), encoding, unread: deck.unread };
    return { ok: true, text: deck.text, file: text, lecture };
  }
  return (
    readForeignText(text, encoding, fileName) ?? {
      ok: true,
      text,
      lecture: { ...notesLecture(text, fileName), encoding },
    }
  );
}

function notesLecture(text: string, fileName?: string): Omit<ReadLecture, 'encoding'> {
  const notes = readNotes(text, fileName);
  const found = findActivities(notes, findRules);
  const drafted = draftActivities(notes, found);
  forgetTexts();
  const outline = outlineOf(notes, found);
  const items = [...found, ...drafted.activities].sort((a, b) => a.line - b.line);
  const activities = items.map((item) => ({
    ...item,
    section: sectionAt(outline, item.line)?.title ?? '',
  }));
  return { title: notes.title, outline, activities, doubts: drafted.doubts, unread: [] };
}

/**
 * The sections of the notes. A heading that is an activity ("Quiz: …") is none; what stands before
 * the first heading becomes one when there is something to say or to ask.
 */
function outlineOf({ sections, blocks, title, lines }: Notes, found: DeckItem[]): OutlineSection[] {
  const asked = new Set(found.filter(({ origin }) => origin === 'written').map(({ line }) => line));
  const outline: OutlineSection[] = [];
  for (const section of sections) {
    const last = outline.at(-1);
    if (!asked.has(section.line)) outline.push({ ...section, notes: [] });
    else if (last) last.lineEnd = section.lineEnd;
  }
  const notes = speakerNotes(blocks);
  const start = outline[0]?.line ?? lines.length + 1;
  if ([...notes, ...found].some(({ line }) => line < start)) {
    outline.unshift({ title, level: 1, line: 1, lineEnd: start - 1, notes: [] });
  }
  for (const note of notes) addNote(outline, note);
  return outline;
}

function addNote(outline: OutlineSection[], note: SpeakerNote): void {
  outline[Math.max(0, indexAt(outline, note.line))]?.notes.push(note);
}
