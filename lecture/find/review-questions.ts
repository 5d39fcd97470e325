import { withoutAttributes } from '../outline/heading-attributes';
import type { Notes } from '../outline/notes';
import { plainText } from '../outline/plain-text';
import { questionLabel } from '../text/question-label';
import { isRhetorical } from './asks/rhetorical';
import { boxOf, type Flow, type Piece } from './flow/flow';
import { flowOf } from './flow/read-flow';
import { pieceText, shortAnswer } from './keys/answer-text';
import { farAnswers } from './keys/far-answers';
import { groupUnits } from './options/group-units';
import { asksForNames, asksInWords } from './questions/asks-in-words';
import { type FreeQuestion, freeQuestion } from './questions/free-question';
import { notesLanguage } from './questions/notes-language';
import { clean } from './questions/prompt';
import { isNoQuestionHeading, isQuizLabel } from './questions/question-words';
import { toActivity } from './questions/to-activity';
import type { FindRule, FoundActivity } from './rule';

/**
 * Below a heading such as "Review questions": bold questions with their answers between them, and
 * numbered requests without a question mark ("Name three …!").
 */
export const reviewQuestions: FindRule = { name: 'review-questions', origin: 'found', find };

type Review = FreeQuestion & { number: number | null };

const FEWEST = 2;
const REASON = 'Your notes have this among their review questions';

function find(notes: Notes): FoundActivity[] {
  const flow = flowOf(notes);
  const language = notesLanguage(notes);
  const choices = new Set(groupUnits(flow).flatMap(({ group }) => [group.from, group.to]));
  const found = sections(flow).flatMap((section) => [
    ...boldQuestions(flow, section, choices),
    ...requests(flow, section),
  ]);
  found.sort((a, b) => a.line - b.line);
  farAnswers(flow, found, (question, text) => {
    question.answer ??= text;
  });
  const sure = found.filter(({ prompt, answer }) => answer !== null || isShort(prompt));
  return sure.map((question) => toActivity(freeQuestion(question, language)));
}

/** A long explanation is homework, unless the notes answer it. */
const isShort = (prompt: string) => /[?？]\W*$/.test(prompt) || asksForNames(prompt);

type Section = { from: number; to: number };

/** What stands below headings that announce questions, up to the next heading. */
function sections({ pieces }: Flow): Section[] {
  const starts = pieces.flatMap(({ block }, at) => (block.kind === 'heading' ? [at] : []));
  return starts.flatMap((at, index) => {
    const { block } = pieces[at] ?? {};
    const text = block?.kind === 'heading' ? withoutAttributes(block.text) : '';
    if (!isQuizLabel(text) || isNoQuestionHeading(text)) return [];
    return [{ from: at + 1, to: starts[index + 1] ?? pieces.length }];
  });
}

const BOLD = /^(\*\*|__)(?!\s)([^*_]+)\1\s*$/;

/** A paragraph whose first line is bold, or which is bold in all. */
function boldOf({ block }: Piece): { said: string; rest: string } | null {
  if (block.kind !== 'paragraph') return null;
  const whole = BOLD.test(block.lines.join(' '));
  const head = whole ? block.lines.length : 1;
  const said = block.lines.slice(0, head).join(' ').trim();
  if (!BOLD.test(said)) return null;
  return { said, rest: block.lines.slice(head).join('\n').trim() };
}

const asks = (said: string) =>
  (/[?？]\W*$/.test(plainText(said)) && !isRhetorical(said)) || asksInWords(clean(said));

/** Several bold paragraphs, all of which ask; what stands below one of them answers it. */
function boldQuestions(flow: Flow, { from, to }: Section, choices: Set<number>): Review[] {
  const { pieces } = flow;
  const bold = pieces.slice(from, to).flatMap((piece, offset) => {
    const found = boxOf(piece, 'answer', 'notes', 'aside', 'item') ? null : boldOf(piece);
    return found ? [{ ...found, at: from + offset }] : [];
  });
  if (bold.length < FEWEST || !bold.every(({ said }) => asks(said))) return [];
  return bold.flatMap(({ said, rest, at }, index) => {
    const end = Math.min(bold[index + 1]?.at ?? to, at + 4);
    const below = answerPieces(pieces, at + 1, end);
    if (choices.has(at) || below.some((_, offset) => choices.has(at + 1 + offset))) return [];
    if (below.some((piece) => boxOf(piece, 'answer', 'notes'))) return [];
    const text = [rest, ...below.map(pieceText)].filter(Boolean).join('\n\n');
    if (/[?？]\W*$/.test(text) || (rest !== '' && below.length > 0)) return [];
    const answer = text === '' ? null : shortAnswer(text);
    const block = pieces[at]?.block;
    if (!block) return [];
    return [
      {
        prompt: clean(said),
        answer,
        explanation: text === '' || text === answer ? null : text,
        number: questionLabel(said)?.number ?? null,
        line: block.line,
        lineEnd: below.at(-1)?.block.lineEnd ?? block.lineEnd,
        reason: `${REASON}${text === '' ? '' : ', with the answer below it'}.`,
      },
    ];
  });
}

/** Up to a line across the page. */
function answerPieces(pieces: Piece[], from: number, to: number): Piece[] {
  const below = pieces.slice(from, to);
  const end = below.findIndex(({ block }) => block.kind === 'rule');
  return end < 0 ? below : below.slice(0, end);
}

/** Items of a numbered list in which most ask. */
function requests({ pieces }: Flow, { from, to }: Section): Review[] {
  return pieces.slice(from, to).flatMap((piece) => {
    const { block } = piece;
    if (block.kind !== 'list' || !block.ordered || block.items.length < FEWEST) return [];
    if (boxOf(piece, 'answer', 'notes', 'aside')) return [];
    const said = block.items.map(({ lines }) => lines.join(' ').trim());
    if (said.filter(asks).length * 2 <= said.length) return [];
    return block.items.flatMap(({ line, lineEnd, marker }, at) => {
      const text = said[at] ?? '';
      if (/[?？]/.test(text) || !asksInWords(clean(text))) return [];
      const number = Number.parseInt(marker, 10);
      return [{ prompt: clean(text), answer: null, number, line, lineEnd, reason: `${REASON}.` }];
    });
  });
}
