import type { List } from '../../outline/block';
import { isDirection } from '../../outline/stage-directions';
import { isVerdictPair } from '../asks/true-or-false';
import { boxRole } from '../flow/box-role';
import { type Box, boxOf, type Piece } from '../flow/flow';
import type { OptionGroup } from '../options/option-group';
import { fieldOf } from '../questions/question-words';
import { boxText, isManyAnswers, pieceText } from './answer-text';
import { afterAnswerWord, answeredKey, statedKey } from './key-statement';
import { namedOption } from './named-option';
import { repeatedKey } from './repeated-key';
import { repeatedOptions } from './repeated-options';
import { verdictKey } from './verdicts';

/** The right options, what is said about them, and the last line that says it. */
export type FoundKey = { options: number[]; explanation: string | null; lineEnd: number };

const FARTHEST = 40;
const PROSE = 8;

/**
 * Looks for the key behind the options, up to the piece at `end`: in the same paragraph, in an
 * answer box, in speaker notes or a comment, below a line or heading "Answer", in prose.
 */
export function findKey(pieces: Piece[], group: OptionGroup, end: number): FoundKey | null {
  const tail = group.tail.join('\n').trim();
  const inTail = tail === '' ? null : answeredKey(tail, group);
  if (inTail) return { options: inTail, explanation: behind(tail), lineEnd: group.lineEnd };
  let announced = false;
  let prose = 0;
  for (let at = group.to + 1; at < Math.min(end, group.to + FARTHEST); at++) {
    const piece = pieces[at];
    if (!piece) break;
    const box = boxOf(piece, 'answer', 'notes', 'reveal');
    if (box && at >= box.from && box.from > group.to) {
      const key =
        box.role === 'answer' ? keyOfBox(pieces, box, group) : keyOfNotes(pieces, box, group);
      if (key) return key;
      at = box.to - 1;
      continue;
    }
    const found = keyOfPiece(piece, group, announced);
    if (found) return found;
    if (announced && piece.block.kind === 'paragraph') announced = false;
    announced ||= announces(piece);
    if (
      piece.block.kind === 'paragraph' &&
      !announces(piece) &&
      !isDirection(piece.block) &&
      ++prose > PROSE
    )
      break;
  }
  return null;
}

function keyOfBox(pieces: Piece[], box: Box, group: OptionGroup): FoundKey | null {
  if (isManyAnswers(pieces, box)) return null;
  const again = repeatedOptions(pieces, box.from, box.to, group);
  if (again) {
    const { options, explanation } = again;
    return options && { options, explanation, lineEnd: box.lineEnd };
  }
  const text = boxText(pieces, box);
  const list = pieces.slice(box.from, box.to).find(({ block }) => block.kind === 'list')?.block;
  const verdicts = list?.kind === 'list' ? keyOfList(list, group) : null;
  const options =
    verdicts ??
    answeredKey(text, group) ??
    answeredKey(box.title, group) ??
    namedOption(text, group);
  return options && { options, explanation: text || null, lineEnd: box.lineEnd };
}

const keyOfList = (list: List, { options }: OptionGroup) =>
  repeatedKey(list, options) ?? verdictKey(list, options.length);

/** Notes say much; only what they say in so many words is a key. */
function keyOfNotes(pieces: Piece[], box: Box, group: OptionGroup): FoundKey | null {
  const text = boxText(pieces, box);
  const options = statedKey(text, group) ?? keyOfFirstLine(text, group);
  return options && { options, explanation: null, lineEnd: box.lineEnd };
}

/** "B. Both names …", "(c): since …"; "A. Smith" may be a person. */
const OPENS_WITH_LETTER =
  /^\s*(?:[-+*]\s+)?(?:[*_]{1,2}\(?[A-J]\)?[.:]?[*_]{1,2}[.:)]?|\([A-Ja-j]\)|[A-J][):]|[B-J]\.)\s*[:–—-]?\s+\S/;

/** "No. With long lines …" in the notes of a question with the options yes and no. */
const OPENS_WITH_VERDICT = /^[\s*_]*\p{L}{2,10}[*_]*(?:[.:;!]|\s[–—])/u;

/** "3! The mean is smaller." */
const CALLS_OUT = /^\s*(?:[A-J]|\d)!(?=\s|$)/;

function keyOfFirstLine(text: string, group: OptionGroup): number[] | null {
  const [first = ''] = text.split('\n');
  const isAnswer =
    afterAnswerWord(first) !== null ||
    (isVerdictPair(group.options) && OPENS_WITH_VERDICT.test(first)) ||
    first.replace(/\W/g, '').length <= 2 ||
    (group.style === 'letters' && OPENS_WITH_LETTER.test(first)) ||
    CALLS_OUT.test(first);
  return isAnswer ? answeredKey(first.replace(/^\s*[-+*]\s+/, ''), group) : null;
}

function keyOfPiece(piece: Piece, group: OptionGroup, announced: boolean): FoundKey | null {
  const { block } = piece;
  if (block.kind === 'comment') {
    const options = statedKey(block.text, group) ?? keyOfFirstLine(block.text, group);
    return options && { options, explanation: null, lineEnd: block.lineEnd };
  }
  if (
    block.kind === 'html' &&
    block.text.length < 1000 &&
    /correct|solution|answer/i.test(block.text)
  ) {
    const text = block.text.replace(/<[^>]*>/g, ' ').trim();
    const options = text === '' ? null : answeredKey(text, group);
    return options && { options, explanation: null, lineEnd: block.lineEnd };
  }
  if (block.kind === 'heading') {
    const options = afterAnswerWord(block.text) === null ? null : answeredKey(block.text, group);
    return options && { options, explanation: null, lineEnd: block.lineEnd };
  }
  if (block.kind === 'list' && announced) {
    const options = keyOfList(block, group);
    if (options) return { options, explanation: pieceText(piece), lineEnd: block.lineEnd };
  }
  if (block.kind !== 'paragraph' && block.kind !== 'list') return null;
  const text = pieceText(piece);
  const isAnswer = announced || afterAnswerWord(text) !== null || isOnlyALetter(text, group);
  const options = isAnswer ? answeredKey(text, group) : statedKey(text, group);
  return (
    options && { options, explanation: isAnswer ? behind(text) : null, lineEnd: block.lineEnd }
  );
}

/** "**B**" by itself, as slides uncover it. */
function isOnlyALetter(text: string, { style }: OptionGroup): boolean {
  return (
    style === 'letters' &&
    /^[\s*_(→⇒]*[A-Ja-j][\s*_).]*$|^\s*(?:→|⇒|=>|-{1,2}>)\s*[*_]*\(?[A-J](?![\p{L}\p{N}])/u.test(
      text,
    )
  );
}

/** A heading or a line "Answer", with the answer below it. */
function announces({ block }: Piece): boolean {
  if (block.kind === 'heading') return boxRole(block.text) === 'answer';
  return (
    block.kind === 'paragraph' &&
    block.lines.length === 1 &&
    fieldOf(block.lines[0] ?? '') === 'answer'
  );
}

const behind = (text: string) => (text.length > 12 ? text : null);
