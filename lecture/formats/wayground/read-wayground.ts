import { type Answers, correctAnswers, filledAnswers, NO_KEY, secondsIn } from '../answer-cells';
import { askChoice, askText, type Common } from '../asked';
import type { Asked, ForeignEntry, SheetFormat } from '../format';
import { type Columns, cellAt, columnsOf, findHeader, type SheetRow } from '../sheet';

const HEADERS = {
  question: /^question text$/i,
  type: /^question type$/i,
  options: /^option \d$/i,
  correct: /^correct answers?$/i,
};
const MORE = {
  seconds: /^time in seconds$/i,
  image: /^image link$/i,
  explanation: /^answer explanation$/i,
};
/** The template explains its columns in the row below the headers. */
const HELP = /^text of the question/i;

type Place = Columns<keyof typeof HEADERS | keyof typeof MORE>;

/** The import template of Wayground, formerly Quizizz, as a spreadsheet or as CSV. */
export const waygroundTable: SheetFormat = {
  id: 'wayground',
  name: 'Wayground (Quizizz) table',
  read(sheet) {
    const header = findHeader(sheet, HEADERS);
    if (!header) return null;
    const columns = { ...header.columns, ...columnsOf(header.row, MORE) };
    const entries = header.below
      .filter((row) => !HELP.test(cellAt(row, columns.question[0])))
      .map((row) => entryOf(row, columns));
    return { title: null, sections: [], entries, unread: [] };
  },
};

function entryOf(row: SheetRow, columns: Place): ForeignEntry {
  const cell = (name: keyof Place) => cellAt(row, columns[name][0]);
  const common = {
    prompt: cell('question'),
    seconds: secondsIn(cell('seconds')),
    explanation: cell('explanation'),
  };
  const answers = filledAnswers(columns.options.map((column) => cellAt(row, column)));
  const { asked, remarks } = askedOf(cell('type'), common, answers, cell('correct'));
  const image = cell('image');
  return {
    line: row.line,
    lineEnd: row.lineEnd,
    asked,
    remarks: [...remarks, ...(image ? [`Its picture is not taken over: ${image}`] : [])],
  };
}

type Outcome = { asked: Asked | string; remarks: string[] };

function askedOf(type: string, common: Common, answers: Answers, cell: string): Outcome {
  const { options } = answers;
  const kind = type
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
  const plain = (asked: Asked | string) => ({ asked, remarks: [] });
  switch (kind) {
    case '':
    case 'multiple choice':
    case 'checkbox':
    case 'multi select':
    case 'true false': {
      const correct = correctAnswers(cell, answers);
      if (typeof correct === 'string') return plain(correct);
      const several = kind === 'checkbox' || kind === 'multi select' || (correct?.length ?? 0) > 1;
      const asked = askChoice(common, { options, correct, several });
      return { asked, remarks: correct === null ? [NO_KEY] : [] };
    }
    case 'poll':
      return plain(askChoice(common, { options, correct: null }));
    case 'fill in the blank':
      return plain(askText(common, options));
    case 'open ended':
      return plain(askText(common, []));
    default:
      return plain(`Lectern has no questions of the type “${type.slice(0, 40)}”`);
  }
}
