import type { Notes } from '../outline/notes';
import { plainText } from '../outline/plain-text';
import { questionLabel, withoutQuestionLabel } from '../text/question-label';
import { boxOf, type Flow, isInside, type Piece } from './flow/flow';
import { flowOf } from './flow/read-flow';
import { boxText, isNumbered, pieceText, shortAnswer } from './keys/answer-text';
import { farAnswers } from './keys/far-answers';
import { afterAnswerWord } from './keys/key-statement';
import { clean } from './questions/prompt';
import { isNoQuestionHeading, isQuizLabel } from './questions/question-words';
import { toActivity } from './questions/to-activity';
import type { FindRule, FoundActivity } from './rule';

/** "A ____ maps names to addresses." below "Fill in the blanks" or "Quiz": what is missing? */
export const fillTheGap: FindRule = { name: 'fill-the-gap', origin: 'found', find };

type Gap = {
  prompt: string;
  answer: string | null;
  line: number;
  lineEnd: number;
  number: number | null;
};

const GAP = /_{3,}|(?:\\_){3,}/;
const GAPS = /(?:_{3,}|(?:\\_){3,})/g;
const ASKS =
  /(?<!\p{L})(?:fill[- ]in|fill (?:the|out)|blanks?|gaps?|cloze|complete (?:the|each|these|this|la|las|los|el)|lückentext|lücken|ergänze[nt]?|vervollständige[nt]?|texte? à trous|complét(?:er|ez)|completa(?:r|n)? (?:la|las|los|el)|rellen\p{L}+)(?!\p{L})/iu;
const LONGEST = 400;
const FEWEST_LETTERS = 12;

function find(notes: Notes): FoundActivity[] {
  if (!notes.lines.some((line) => GAP.test(line))) return [];
  const flow = flowOf(notes);
  const gaps: Gap[] = [];
  let heading = '';
  let asked = false;
  for (const [at, piece] of flow.pieces.entries()) {
    const { block } = piece;
    if (block.kind === 'heading') {
      heading = block.text;
      asked = isQuizLabel(heading) || ASKS.test(heading);
    }
    if (isNoQuestionHeading(heading) || boxOf(piece, 'answer', 'notes', 'aside')) continue;
    if (block.kind === 'paragraph' && isLead(block.lines)) asked = true;
    if (asked || boxOf(piece, 'ask')) gaps.push(...gapsOf(flow, at, piece));
  }
  farAnswers(flow, gaps, (gap, text) => {
    gap.answer ??= shortAnswer(text);
  });
  return gaps.map(activity);
}

const isLead = ([first = '']: string[]) => first.length <= LONGEST && ASKS.test(first);

function activity({ prompt, answer, line, lineEnd }: Gap): FoundActivity {
  return toActivity({
    prompt,
    code: null,
    options: null,
    several: false,
    answer: answer === null ? null : { words: answer },
    explanation: null,
    line,
    lineEnd,
    reason: `Your notes leave a gap to fill in here${answer === null ? '' : ', and say what is missing'}.`,
  });
}

function gapsOf(flow: Flow, at: number, { block, box }: Piece): Gap[] {
  if (block.kind === 'list') {
    return block.items.flatMap(({ lines, line, lineEnd, marker }) => {
      const number = block.ordered ? Number.parseInt(marker, 10) : null;
      return gap(lines.join(' '), { line, lineEnd, number }) ?? [];
    });
  }
  if (block.kind !== 'paragraph') return [];
  const { line, lineEnd } = block;
  const marker =
    box?.role === 'item' && box.from === at ? Number.parseInt(box.title, 10) : Number.NaN;
  const text = block.lines.join(' ');
  const number = Number.isNaN(marker) ? (questionLabel(text)?.number ?? null) : marker;
  const found = gap(text, { line, lineEnd, number });
  if (!found) return [];
  return [found.answer === null ? { ...found, ...answerBelow(flow, at) } : found];
}

/** "(ls)", "*Answer: ls*", "→ ls" behind the sentence. */
const ANSWER =
  /^(.*[.!?:)”"]|.*?(?:_{3,}|\\_))\s*(?:[*_]{0,2}\(\s*([^()]{1,80}?)\s*\)[*_]{0,2}|(?:→|⇒|->|=>)\s*(.{1,80})|([*_]{0,2}(?:answer|ans|antwort|lösung|réponse|solution|respuesta)[*_]{0,2}\s*:.{1,120}))[*_]{0,2}\.?$/iu;
const HINT =
  /^(?:hint|tip|one|two|three|\d+ (?:words?|letters?|points?|pts?)|use|see|choose|from)(?!\p{L})/iu;

function gap(text: string, place: Pick<Gap, 'line' | 'lineEnd' | 'number'>): Gap | null {
  if (text.length > LONGEST || !GAP.test(text)) return null;
  const [, sentence = text, bracketed, arrow, named] = ANSWER.exec(text.trim()) ?? [];
  const prompt = clean(withoutQuestionLabel(sentence))
    .replace(GAPS, '____')
    .replace(/([?？])\s*____$/, '$1');
  if (prompt.replace(/[^\p{L}]/gu, '').length < FEWEST_LETTERS) return null;
  const several = (sentence.match(GAPS)?.length ?? 0) > 1;
  const said = named ? afterAnswerWord(named) : (arrow ?? bracketed ?? null);
  const answer = several || said === null || HINT.test(said) ? null : shortAnswer(said);
  return { prompt, answer, ...place };
}

function answerBelow({ pieces }: Flow, at: number): Partial<Gap> {
  const next = pieces[at + 1];
  if (!next) return {};
  const box = boxOf(next, 'answer');
  if (box && isNumbered(next)) return {};
  if (box && box.from === at + 1 && !isInside(pieces[at], box)) {
    return { answer: shortAnswer(boxText(pieces, box)), lineEnd: box.lineEnd };
  }
  const said = next.block.kind === 'paragraph' ? afterAnswerWord(plainText(pieceText(next))) : null;
  return said === null ? {} : { answer: shortAnswer(said), lineEnd: next.block.lineEnd };
}
