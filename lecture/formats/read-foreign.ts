import type { EncodingNote, ReadLecture } from '@/domain/deck';
import { type Refusal, refuse } from '@/domain/refusals';
import { fileTitle } from '../outline/file-title';
import { splitLines } from '../outline/split-lines';
import { readCsv } from './csv/read-csv';
import { foreignLecture } from './foreign-lecture';
import type { ForeignQuiz, SheetFormat } from './format';
import { sheetFormats, textFormats } from './in-formats';
import type { Sheet } from './sheet';
import { sheetText } from './sheet-text';
import { readXlsx } from './xlsx/read-xlsx';

export type ForeignReading = { ok: true; lecture: ReadLecture; text: string } | Refusal;

const FORMATS = 'Kahoot, Wayground (Quizizz) or Socrative';

/**
 * A spreadsheet that another tool has written, recognised by its headers. The text has a line for
 * each row, so that line and row numbers are the same. Null when the bytes are no Excel workbook.
 * Refusals: `unreadable-file`, damaged or made to be harmful; `binary-file`, no quiz that is known.
 */
export function readWorkbook(bytes: Uint8Array, fileName?: string): ForeignReading | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3 || bytes[3] !== 4) return null;
  const sheets = sheetsOf(bytes);
  if (sheets === null || 'code' in sheets) return sheets;
  for (const sheet of sheets) {
    const found = quizOf(sheet);
    if (!found) continue;
    const text = sheetText(sheet);
    const encoding = { read: 'utf-8', repaired: null, restored: 0 };
    return lectureOf({ ...found, text, place: 'Row', encoding, fileName });
  }
  return refuse(
    'binary-file',
    `This spreadsheet is no quiz that Lectern knows. It reads the templates of ${FORMATS}.`,
  );
}

/** A text that another tool has written; null when it is none of those that are known. */
export function readForeignText(
  text: string,
  encoding: EncodingNote,
  fileName?: string,
): ForeignReading | null {
  for (const format of textFormats) {
    const quiz = format.read(text);
    if (quiz) return lectureOf({ quiz, format, text, place: 'Line', encoding, fileName });
  }
  const table = looksLikeTable(text) ? quizOf(readCsv(text)) : null;
  return table && lectureOf({ ...table, text, place: 'Line', encoding, fileName });
}

function sheetsOf(bytes: Uint8Array): Sheet[] | Refusal | null {
  try {
    return readXlsx(bytes);
  } catch {
    return refuse(
      'unreadable-file',
      'This file is damaged, cut off or too large when unpacked. Export it again and try once more.',
    );
  }
}

function quizOf(sheet: Sheet): { quiz: ForeignQuiz; format: SheetFormat } | null {
  for (const format of sheetFormats) {
    const quiz = format.read(sheet);
    if (quiz) return { quiz, format };
  }
  return null;
}

/** Reading whole notes as a table would only cost time. */
const looksLikeTable = (text: string) =>
  /^\uFEFF?"?[^\n]*(?:question|quiz)[^\n]*[,;\t]/i.test(text.slice(0, 2000));

type Found = {
  quiz: ForeignQuiz;
  format: { id: string; name: string };
  text: string;
  place: 'Row' | 'Line';
  encoding: EncodingNote;
  fileName?: string | undefined;
};

function lectureOf({ quiz, format, text, place, encoding, fileName }: Found): ForeignReading {
  const lecture = foreignLecture({
    ...{ quiz, id: format.id, name: format.name, place, encoding },
    lineCount: splitLines(text).length,
    fallbackTitle: fileTitle(fileName) ?? 'Untitled quiz',
  });
  return { ok: true, text, lecture };
}
