import { isDirection } from '../../outline/stage-directions';
import { anyCase } from '../../text/any-case';
import { questionLabel } from '../../text/question-label';
import { boxRole } from '../flow/box-role';
import { withoutTags } from '../flow/box-start';
import { boxOf, type Flow, isInside, type Piece } from '../flow/flow';
import { boxText, isManyAnswers, isNumbered, shortAnswer } from '../keys/answer-text';
import { afterAnswerWord } from '../keys/key-statement';
import { asksForFlaw } from '../questions/asks-for-line';
import { fieldOf } from '../questions/question-words';
import { isMetadata } from '../questions/unit';
import { answerInNotes } from './answer-in-notes';
import { ARROW, SHORT_LABEL, type SpokenQuestion } from './spoken-questions';
import { uncoveredBelow } from './uncovered-below';

type Below = Pick<SpokenQuestion, 'answer' | 'sure' | 'lineEnd'>;

/** "**Answer**" alone on its line, or as a heading. */
function isAnswerTitle(piece: Piece | undefined): boolean {
  const block = piece?.block;
  if (block?.kind === 'heading') return fieldOf(block.text) === 'answer';
  if (block?.kind !== 'paragraph' || block.lines.length > 1) return false;
  return fieldOf(block.lines[0] ?? '') === 'answer';
}

/** Points for the lecturer, and what leads on. */
const NO_ANSWER = anyCase(
  /^[\s*_]*(?:hints?|tips?|notes?|follow[- ]?up|if|ask|wait|point|discuss|expected|time|answers? (?:may|will|might) vary|hinweis|tipp|indice|pista)(?!\p{L})/iu,
);

/** An item of a list that asks, and holds its answer in a quote or in a list of its own. */
function answerInItem(pieces: Piece[], behind: number, at: number): Below | null {
  const item = pieces[behind]?.box;
  const piece = pieces[at];
  if (item?.role !== 'item' || !piece || !isInside(piece, item)) return null;
  const { block, box } = piece;
  const quoted = box?.role === 'quote' && box.parent === item && box.to === item.to;
  const listed = block.kind === 'list' && box === item && at === item.to - 1;
  if (!quoted && !listed) return null;
  const texts =
    block.kind === 'list'
      ? block.items.map(({ lines }) => lines.join(' ').trim())
      : [boxText(pieces, quoted ? box : item)];
  if (texts.some((text) => text === '' || NO_ANSWER.test(text) || /[?？]\W*$/.test(text)))
    return null;
  const said = texts.map((text) => afterAnswerWord(text) ?? text).join('; ');
  const answer = shortAnswer(said);
  return answer === null ? null : { answer, sure: quoted, lineEnd: item.lineEnd };
}

/** The code that is asked about stands between the question and what tells the answer. */
function isAboutCode(code: Piece | undefined, next: Piece | undefined): boolean {
  if (code?.block.kind !== 'code' || !next) return false;
  if (next.block.kind === 'comment') return afterAnswerWord(next.block.text) !== null;
  return boxOf(code, 'answer', 'notes') === null && boxOf(next, 'answer', 'notes') !== null;
}

/** What reveal.js brings up by a click: a tag, or a paragraph with a comment for it. */
function fragmentOf({ block }: Piece): string | null {
  const text =
    block.kind === 'html' && FRAGMENT_TAG.test(block.text)
      ? withoutTags(block.text)
      : block.kind === 'paragraph' && FRAGMENT.test(block.lines.at(-1) ?? '')
        ? block.lines.join(' ').replace(FRAGMENT, '').trim()
        : '';
  return text === '' || /[?？]/.test(text) ? null : shortAnswer(text);
}

const FRAGMENT = /<!--\s*\.element:[^>]*\bfragment\b[^>]*-->\s*$/;
const FRAGMENT_TAG = /class="[^"]*\bfragment\b/;

/** "→ …" below a question says its answer, unless it says what comes next. */
function arrow(text: string): RegExpExecArray | null {
  const found = ARROW.exec(text);
  const rest = found ? text.slice(found[0].length) : '';
  return found && !NO_ANSWER.test(rest) && !LEADS_ON.test(rest) ? found : null;
}

const LEADS_ON =
  /^[\s*_]*(?:next|now|then|go|see|show|switch|back|slides?|exercise|weiter|jetzt|dann|siehe|zeige?n?|folien?|übung|voir|suite|ensuite|passer|diapo|ver|luego|ahora|mostrar|diapositiva)(?!\p{L})|[?？:]\W*$|^\[/iu;

const speaksOfCode = (question: string) => asksForFlaw(question);

const isFenced = (piece: Piece | undefined) => piece?.block.kind === 'code' && piece.block.fenced;

/** ". . .", "{{1}}": the answer comes with the next click. */
function isPause(piece: Piece | undefined): boolean {
  const block = piece?.block;
  if (block?.kind === 'paragraph') return isMetadata(block.lines);
  return block?.kind === 'code' && !block.fenced && isMetadata(block.lines);
}

/** "Let them talk. Expected answer: …" */
const EXPECTED =
  /^[^?？]{3,120}[.!)]\s+[*_]*(?:expected answer|erwartete antwort|réponse attendue|respuesta esperada)\s*[:：][*_]*\s*/iu;

function expectedIn(text: string): string | null {
  const found = EXPECTED.exec(text);
  return found ? text.slice(found[0].length) : null;
}

/** "Question 2: answer" below "Question 2": what stands under it. */
function headedAnswer(pieces: Piece[], behind: number, at: number): Below | null {
  const heading = pieces[at]?.block;
  if (heading?.kind !== 'heading' || boxRole(heading.text) !== 'answer') return null;
  const number = questionLabel(heading.text)?.number ?? null;
  const own = pieces
    .slice(Math.max(0, behind - NEAR), behind)
    .findLast(({ block }) => block.kind === 'heading')?.block;
  if (number === null || own?.kind !== 'heading') return null;
  if (questionLabel(own.text)?.number !== number) return null;
  const [first, second] = [pieces[at + 1]?.block, pieces[at + 2]?.block];
  if (first?.kind !== 'paragraph') return null;
  const said = first.lines.map((line) => line.trim()).join(' ');
  const items = second?.kind === 'list' && /:\W*$/.test(said) ? second.items : [];
  const answer = items.length
    ? shortAnswer(items.map(({ lines }) => (lines[0] ?? '').trim()).join(', '))
    : shortAnswer(said);
  const lineEnd = items.length ? (second?.lineEnd ?? first.lineEnd) : first.lineEnd;
  return answer === null ? null : { answer, sure: true, lineEnd };
}

const NEAR = 8;

/** The answer to the question that ends at a piece, when the next block gives it and nothing else. */
export function answerBelow({ pieces }: Flow, behind: number, question = ''): Below | null {
  const next = uncoveredBelow(pieces, behind, NO_ANSWER);
  if (next) return next;
  let at = behind + 1;
  if (speaksOfCode(question) && isFenced(pieces[at])) at++;
  while (isDirection(pieces[at]?.block) || isPause(pieces[at])) at++;
  if (isAboutCode(pieces[at], pieces[at + 1])) at++;
  const inside = answerInItem(pieces, behind, at);
  if (inside) return inside;
  if (isAnswerTitle(pieces[at]) && pieces[at + 1]) at++;
  const headed = headedAnswer(pieces, behind, at);
  if (headed) return headed;
  const titled = isAnswerTitle(pieces[at - 1]);
  const piece = pieces[at];
  if (!piece) return null;
  const box = boxOf(piece, 'answer', 'notes', 'reveal');
  if (box && box.from === at && (isManyAnswers(pieces, box) || isNumbered(piece))) return null;
  if (box && box.from === at) {
    const text = boxText(pieces, box);
    if (box.role === 'reveal' && (/^(?:[-*+]|\d+[.)])\s|[?？]/.test(text) || box.to - box.from > 1))
      return null;
    const sure = box.role === 'notes' ? answerInNotes(question, text) : null;
    if (sure) return { answer: sure, sure: true, lineEnd: box.lineEnd };
    const said = box.role !== 'notes' || afterAnswerWord(text) !== null ? shortAnswer(text) : null;
    return said === null ? null : { answer: said, sure: false, lineEnd: box.lineEnd };
  }
  const uncovered = fragmentOf(piece);
  if (uncovered !== null) {
    return { answer: uncovered, sure: false, lineEnd: piece.block.lineEnd };
  }
  const { block } = piece;
  const text =
    block.kind === 'paragraph'
      ? block.lines.map((line) => line.trim()).join(' ')
      : block.kind === 'comment' || block.kind === 'html'
        ? block.text
        : '';
  const label = SHORT_LABEL.exec(text) ?? arrow(text);
  const said = label
    ? text.slice(label[0].length)
    : (afterAnswerWord(text) ??
      expectedIn(text) ??
      (titled ? text : block.kind === 'comment' ? answerInNotes(question, text) : null));
  const answer = said === null ? null : shortAnswer(said);
  return answer === null ? null : { answer, sure: true, lineEnd: block.lineEnd };
}
