import { correctAnswers, filledAnswers, NO_KEY } from '../answer-cells';
import { askChoice, askText, type Common } from '../asked';
import type { Asked, ForeignEntry, SheetFormat } from '../format';
import { type Columns, cellAt, columnsOf, findHeader, type Sheet, type SheetRow } from '../sheet';

const HEADERS = {
  type: /question type:?$/i,
  question: /\bquestion:?$/i,
  answers: /\banswer [a-e]:?$/i,
};
const MORE = { explanation: /explanation/i };
const NAME = /quiz name:?$/i;
const CORRECT_COLUMNS = 5;
/** A mark in the column of an answer, instead of its letter. */
const MARK = /^(?:x|✓|✔|yes|true|right|correct)$/i;

type Place = Columns<keyof typeof HEADERS | keyof typeof MORE>;

/** The import template of Socrative: its name in row 3, headers in row 6. */
export const socrativeSpreadsheet: SheetFormat = {
  id: 'socrative',
  name: 'Socrative spreadsheet',
  read(sheet) {
    const header = findHeader(sheet, HEADERS);
    if (!header) return null;
    const columns = { ...header.columns, ...columnsOf(header.row, MORE) };
    const entries = header.below.map((row) => entryOf(row, columns));
    return { title: nameOf(sheet), sections: [], entries, unread: [] };
  },
};

function nameOf({ rows }: Sheet): string | null {
  const row = rows.slice(0, 10).find((candidate) => NAME.test(cellAt(candidate, 0)));
  return row ? cellAt(row, 1) || null : null;
}

function entryOf(row: SheetRow, columns: Place): ForeignEntry {
  const common = {
    prompt: cellAt(row, columns.question[0]),
    explanation: cellAt(row, columns.explanation[0]),
  };
  const first = (columns.answers.at(-1) ?? 0) + 1;
  const end = Math.min(first + CORRECT_COLUMNS, columns.explanation[0] ?? Number.MAX_SAFE_INTEGER);
  const right = row.cells.slice(first, end).map((cell) => cell.trim());
  const answers = columns.answers.map((column) => cellAt(row, column));
  return { line: row.line, lineEnd: row.lineEnd, ...askedOf(row, columns, common, answers, right) };
}

type Outcome = { asked: Asked | string; remarks: string[] };

function askedOf(
  row: SheetRow,
  columns: Place,
  common: Common,
  cells: string[],
  right: string[],
): Outcome {
  const type = cellAt(row, columns.type[0]);
  const given = right.filter((text) => text !== '');
  if (/^(?:open|short)/i.test(type)) return { asked: askText(common, given), remarks: [] };
  if (!/^(?:multiple|true)/i.test(type) && type !== '') {
    const asked = `Lectern has no questions of the type “${type.slice(0, 40)}”`;
    return { asked, remarks: [] };
  }
  const answers = filledAnswers(cells);
  const isMark = (text: string) => MARK.test(text) && !answers.options.includes(text);
  const marked = right.map((text, at) => (isMark(text) ? String(at + 1) : text));
  const correct = given.length === 0 ? null : rightOf(marked.filter(Boolean), answers);
  if (typeof correct === 'string') return { asked: correct, remarks: [] };
  const asked = askChoice(common, { options: answers.options, correct });
  return { asked, remarks: correct === null ? [NO_KEY] : [] };
}

function rightOf(cells: string[], answers: ReturnType<typeof filledAnswers>): number[] | string {
  const indices = new Set<number>();
  for (const cell of cells) {
    const found = correctAnswers(cell, answers);
    if (typeof found === 'string') return found;
    for (const index of found ?? []) indices.add(index);
  }
  return [...indices].sort((a, b) => a - b);
}
