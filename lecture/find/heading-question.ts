import type { Heading } from '../outline/block';
import { withoutAttributes } from '../outline/heading-attributes';
import type { Notes } from '../outline/notes';
import { plainText } from '../outline/plain-text';
import { withoutDirections } from '../outline/stage-directions';
import { questionLabel } from '../text/question-label';
import { asksForReader, isHowTo } from './asks/how-to';
import { isRhetorical } from './asks/rhetorical';
import { tellsToTalk } from './asks/talk-cue';
import type { Flow, Piece } from './flow/flow';
import { flowOf } from './flow/read-flow';
import { pieceText, shortAnswer } from './keys/answer-text';
import { afterAnswerWord } from './keys/key-statement';
import { asksForNumber } from './questions/asks-something';
import { demandsWords } from './questions/demands';
import { freeQuestion } from './questions/free-question';
import { leadingQuantity } from './questions/leading-quantity';
import { type NotesLanguage, notesLanguage } from './questions/notes-language';
import { clean } from './questions/prompt';
import { fieldOf, isNoQuestionHeading, isQuizLabel } from './questions/question-words';
import { toActivity } from './questions/to-activity';
import { yesNo } from './questions/yes-no';
import type { FindRule, FoundActivity } from './rule';

/** "### Why is it fast?" below "## Knowledge check", or "### Question 2: why is it fast?". */
export const headingQuestion: FindRule = { name: 'heading-question', origin: 'found', find };

const MOST = 6;

function find(notes: Notes): FoundActivity[] {
  const flow = flowOf(notes);
  const language = notesLanguage(notes);
  const above: Heading[] = [];
  return flow.pieces.flatMap(({ block }, at) => {
    if (block.kind !== 'heading') return [];
    while ((above.at(-1)?.level ?? 0) >= block.level) above.pop();
    const asked = isAsked(block, above) ? question(flow, at, block, language) : null;
    above.push(block);
    return asked ? [toActivity(freeQuestion(asked, language))] : [];
  });
}

function isAsked({ text }: Heading, above: Heading[]): boolean {
  const prompt = plainText(withoutAttributes(text));
  if (!/[?？]$/.test(prompt) || isRhetorical(prompt) || asksForReader(prompt)) return false;
  if (above.some((heading) => isNoQuestionHeading(heading.text))) return false;
  const label = questionLabel(prompt);
  if (label && /\p{L}/u.test(prompt.slice(0, label.length))) return !isHowTo(clean(prompt));
  return above.some((heading) => isQuizLabel(withoutAttributes(heading.text)));
}

/** Headings of its own, or options that could not be read, make it something else. */
function isSection(next: Piece | undefined, level: number): boolean {
  const block = next?.block;
  if (block?.kind === 'heading') return block.level > level && fieldOf(block.text) !== 'answer';
  return block?.kind === 'list';
}

const BECAUSE = /^\W*(?:because|since|weil|denn|parce que?|car|puisque|porque|ya que)(?!\p{L})/iu;

/** Text that nothing calls an answer may as well tell what the question is about. */
function beginsLikeAnswer(prompt: string, text: string, language: NotesLanguage): boolean {
  if (BECAUSE.test(text) || yesNo(prompt, text, language)?.answer) return true;
  return asksForNumber(prompt) && leadingQuantity(text.split('\n')[0] ?? '') !== null;
}

const tellsWhatToDo = (text: string) => tellsToTalk(text) || demandsWords(text);

/** The paragraphs below are its answer or explain it, when they ask nothing themselves. */
function question(
  { pieces }: Flow,
  at: number,
  { text, line, lineEnd, level }: Heading,
  language: NotesLanguage,
) {
  if (isSection(pieces[at + 1], level)) return null;
  const below: string[] = [];
  let titled = false;
  let end = lineEnd;
  for (const piece of pieces.slice(at + 1, at + 1 + MOST)) {
    const { block } = piece;
    if (block.kind === 'rule' || (block.kind === 'heading' && fieldOf(block.text) !== 'answer'))
      break;
    if (piece.box !== pieces[at]?.box) break;
    titled ||= block.kind === 'heading';
    if (block.kind !== 'heading') below.push(withoutDirections(pieceText(piece)).trim());
    end = block.lineEnd;
  }
  const said = below.filter((one) => one !== '' && fieldOf(one) !== 'answer').join('\n\n');
  if (/[?？]\W*$/.test(said.split('\n\n')[0] ?? '')) return null;
  const bare = afterAnswerWord(said) ?? said;
  const prompt = clean(withoutAttributes(text));
  const named = bare !== said || below.some((one) => fieldOf(one) === 'answer') || titled;
  const answer = named || beginsLikeAnswer(prompt, bare, language) ? shortAnswer(bare) : null;
  const more = bare === answer || (answer === null && tellsWhatToDo(bare)) ? '' : bare;
  const told =
    answer === null ? '; what stands below is shown after it' : ', with its answer below';
  return {
    prompt,
    answer,
    explanation: more === '' ? null : more,
    line,
    lineEnd: end,
    reason: `Your notes ask this in a heading${answer === null && more === '' ? '' : told}.`,
  };
}
