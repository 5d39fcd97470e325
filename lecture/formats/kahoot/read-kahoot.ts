import { correctAnswers, filledAnswers, NO_KEY, secondsIn } from '../answer-cells';
import { askChoice } from '../asked';
import type { ForeignEntry, SheetFormat } from '../format';
import { type Columns, cellAt, findHeader, type SheetRow } from '../sheet';

const HEADERS = {
  question: /^question\b(?! (?:text|type))/i,
  answers: /^answer \d/i,
  seconds: /^time limit/i,
  correct: /^correct answer/i,
};

/** The quiz template of Kahoot: headers in row 8, a question in each row below. */
export const kahootSpreadsheet: SheetFormat = {
  id: 'kahoot',
  name: 'Kahoot spreadsheet',
  read(sheet) {
    const header = findHeader(sheet, HEADERS);
    if (!header || header.columns.answers.length < 2) return null;
    const entries = header.below.map((row) => entryOf(row, header.columns));
    return { title: null, sections: [], entries, unread: [] };
  },
};

function entryOf(row: SheetRow, columns: Columns<keyof typeof HEADERS>): ForeignEntry {
  const answers = filledAnswers(columns.answers.map((column) => cellAt(row, column)));
  const correct = correctAnswers(cellAt(row, columns.correct[0]), answers);
  const prompt = cellAt(row, columns.question[0]);
  const seconds = secondsIn(cellAt(row, columns.seconds[0]));
  const place = { line: row.line, lineEnd: row.lineEnd };
  if (typeof correct === 'string') return { ...place, asked: correct };
  return {
    ...place,
    asked: askChoice({ prompt, seconds }, { options: answers.options, correct }),
    remarks: correct === null ? [NO_KEY] : [],
  };
}
