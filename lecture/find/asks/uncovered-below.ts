import { boxOf, type Piece } from '../flow/flow';
import { shortAnswer } from '../keys/answer-text';

const SHOWS_NEXT = /^(?:--|\. \. \.)$/;

/** The one thing more that a slide which asks in a box shows behind "--"; null when it is no answer. */
export function uncoveredBelow(pieces: Piece[], behind: number, isNoAnswer: RegExp) {
  const [asked, step, shown, next] = pieces.slice(behind, behind + 4);
  if (!asked || !shown || !boxOf(asked, 'ask') || boxOf(shown, 'ask', 'notes', 'aside'))
    return null;
  const block = step?.block;
  if (block?.kind !== 'paragraph' || !SHOWS_NEXT.test(block.lines.join(' ').trim())) return null;
  const ends = !next || next.block.kind === 'rule' || boxOf(next, 'notes') !== null;
  const text = ends ? onlyText(shown) : '';
  if (text === '' || isNoAnswer.test(text) || /[?？:]\W*$/.test(text)) return null;
  const answer = shortAnswer(text);
  return answer === null ? null : { answer, sure: true, lineEnd: shown.block.lineEnd };
}

/** A paragraph, or a list of one item. */
function onlyText({ block }: Piece): string {
  if (block.kind === 'paragraph') return block.lines.join(' ').trim();
  if (block.kind !== 'list' || block.items.length !== 1) return '';
  return block.items[0]?.lines.join(' ').trim() ?? '';
}
