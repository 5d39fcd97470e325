import type { Notes } from '../outline/notes';
import { plainText } from '../outline/plain-text';
import { anyCase } from '../text/any-case';
import { isRhetorical } from './asks/rhetorical';
import { boxOf, type Flow, type Piece } from './flow/flow';
import { flowOf } from './flow/read-flow';
import { shortAnswer } from './keys/answer-text';
import { isAnswerColumn } from './keys/key-section';
import { demandsWords } from './questions/demands';
import { freeQuestion } from './questions/free-question';
import { notesLanguage } from './questions/notes-language';
import { clean } from './questions/prompt';
import { toActivity } from './questions/to-activity';
import type { FindRule, FoundActivity } from './rule';

/** "(b) (ii) Explain … [2]": a question of an exam paper, with its marks at the end. */
export const markedQuestion: FindRule = { name: 'marked-question', origin: 'found', find };

const REASON = 'Your notes give marks for this question.';
/** One alone could be a reference to the literature. */
const FEWEST = 2;
const LONGEST = 800;

const UNIT = '(?:marks?|points?|pts?\\.?|p\\.?|punkte?|pkte?\\.?|puntos?)';
const MARKS = anyCase(
  new RegExp(
    `\\s*(?:\\[\\s*\\d{1,2}\\s*${UNIT}?\\s*\\]|\\(\\s*\\d{1,2}\\s*${UNIT}\\s*\\))\\W*$`,
    'iu',
  ),
);
/** "3. (a) (ii)" in front of a question, or of its answer in a table: "3 (a)(ii)". */
const PLACE = /^\s*(?:(\d{1,2})(?:[.)]|(?=\s|$))\s*)?(?:\(([a-h])\)\s*)?(?:\((i{1,3}|iv|v)\)\s*)?/;
/** Dots and lines to write on. */
const ROOM = /\s*(?:…|\.{4,}|_{4,}|(?:\\_){3,})[\s…._\\]*$/;

type Marked = { prompt: string; place: string; line: number; lineEnd: number };

function find(notes: Notes): FoundActivity[] {
  const flow = flowOf(notes);
  const found = markedTexts(flow);
  if (found.length < FEWEST) return [];
  const answers = answersByPlace(flow);
  const language = notesLanguage(notes);
  return found.map(({ prompt, place, line, lineEnd }) => {
    const answer = answers.get(place) ?? null;
    return toActivity(freeQuestion({ prompt, answer, line, lineEnd, reason: REASON }, language));
  });
}

function markedTexts({ pieces }: Flow): Marked[] {
  let place: Place = { number: '', letter: '', roman: '' };
  return pieces.flatMap((piece) => {
    if (boxOf(piece, 'answer', 'notes', 'aside')) return [];
    return textsOf(piece).flatMap(({ text, line, lineEnd }) => {
      const label = PLACE.exec(text) ?? [''];
      place = below(place, label);
      if (text.length > LONGEST || !MARKS.test(text)) return [];
      const bare = text.slice(label[0]?.length).replace(MARKS, '').replace(ROOM, '');
      const prompt = clean(bare);
      const asks = /[?？]/.test(plainText(prompt)) ? !isRhetorical(prompt) : demandsWords(prompt);
      return asks ? [{ prompt, place: nameOf(place), line, lineEnd }] : [];
    });
  });
}

function textsOf({ block }: Piece): { text: string; line: number; lineEnd: number }[] {
  if (block.kind === 'paragraph') return [{ ...block, text: block.lines.join(' ') }];
  if (block.kind !== 'list') return [];
  return block.items.map(({ marker, lines, line, lineEnd }) => {
    const number = block.ordered ? `${marker} ` : '';
    return { text: `${number}${lines.join(' ')}`, line, lineEnd };
  });
}

type Place = { number: string; letter: string; roman: string };

/** "(b)" stands in the question whose number came last, "(ii)" in its part. */
function below(before: Place, [, number, letter, roman]: (string | undefined)[]): Place {
  if (number) return { number, letter: letter ?? '', roman: roman ?? '' };
  if (letter) return { ...before, letter, roman: roman ?? '' };
  return roman ? { ...before, roman } : before;
}

const nameOf = ({ number, letter, roman }: Place) => `${number} ${letter} ${roman}`;

/** "| 1 (b)(ii) | Both stems end … |"; a place that occurs twice has no answer. */
function answersByPlace({ pieces }: Flow): Map<string, string | null> {
  const answers = new Map<string, string | null>();
  for (const { block } of pieces) {
    if (block.kind !== 'table' || !isAnswerColumn(block.rows[0]?.[1] ?? '')) continue;
    for (const [place = '', text = ''] of block.rows.slice(1)) {
      const [whole = '', number = '', letter = '', roman = ''] = PLACE.exec(place) ?? [];
      if (number === '' || whole.trim() !== place.trim() || text.trim() === '') continue;
      const name = nameOf({ number, letter, roman });
      answers.set(name, answers.has(name) ? null : shortAnswer(text));
    }
  }
  return answers;
}
