import type { Table } from '../outline/block';
import type { Notes } from '../outline/notes';
import { plainText } from '../outline/plain-text';
import { sectionAt } from '../outline/section-at';
import { isHowTo } from './asks/how-to';
import { boxOf } from './flow/flow';
import { flowOf } from './flow/read-flow';
import { shortAnswer } from './keys/answer-text';
import { freeQuestion } from './questions/free-question';
import { notesLanguage } from './questions/notes-language';
import { clean } from './questions/prompt';
import { isNoQuestionHeading } from './questions/question-words';
import { toActivity } from './questions/to-activity';
import type { FindRule, FoundActivity } from './rule';

/** "| Question | Answer |": each row asks, and answers. */
export const questionTable: FindRule = { name: 'question-table', origin: 'found', find };

const QUESTION = /^(?:questions?|fragen?|preguntas?)$/i;
const ANSWER =
  /^(?:(?:correct |right |richtige |bonne )?(?:answers?|antwort(?:en)?|réponses?|respuestas?)(?: correctas?| correctes?)?|solutions?|lösung(?:en)?|soluciones|solución)$/i;
const ASKS = /[?？]\W*$/u;

function find(notes: Notes): FoundActivity[] {
  const language = notesLanguage(notes);
  return flowOf(notes).pieces.flatMap((piece) => {
    const { block } = piece;
    if (block.kind !== 'table' || boxOf(piece, 'notes', 'aside')) return [];
    if (isNoQuestionHeading(sectionAt(notes.sections, block.line)?.title ?? '')) return [];
    return rowsOf(block).map((row) => toActivity(freeQuestion(row, language)));
  });
}

function rowsOf({ rows: [head = [], ...rows], line }: Table) {
  const [asking, answering] = [QUESTION, ANSWER].map((pattern) =>
    head.findIndex((cell) => pattern.test(plainText(cell).trim())),
  );
  if (asking === undefined || answering === undefined || asking < 0 || answering < 0) return [];
  return rows.flatMap((row, at) => {
    const prompt = clean(row[asking] ?? '');
    if (!ASKS.test(plainText(prompt)) || isHowTo(prompt)) return [];
    // The row of dashes stands between the head and the first row.
    const place = line + at + 2;
    const answer = shortAnswer(row[answering] ?? '');
    const reason = 'Your notes ask this in a table of questions, with its answer beside it.';
    return [{ prompt, answer, line: place, lineEnd: place, reason }];
  });
}
