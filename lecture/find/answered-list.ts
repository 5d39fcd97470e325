import type { List } from '../outline/block';
import type { Notes } from '../outline/notes';
import { plainText } from '../outline/plain-text';
import { sectionAt } from '../outline/section-at';
import { readOption } from '../text/option-label';
import { listedAnswers } from './asks/listed-answers';
import { saysTrueOrFalse } from './asks/true-or-false';
import { boxOf, type Flow } from './flow/flow';
import { flowOf } from './flow/read-flow';
import { shortAnswer } from './keys/answer-text';
import { verdictOf } from './keys/verdicts';
import { isOptionList } from './options/option-list';
import { picksFromList } from './questions/asks-something';
import { freeQuestion } from './questions/free-question';
import { notesLanguage } from './questions/notes-language';
import { clean } from './questions/prompt';
import { isNoQuestionHeading } from './questions/question-words';
import { toActivity } from './questions/to-activity';
import { unitAbove } from './questions/unit';
import type { FindRule, FoundActivity } from './rule';

/**
 * A list of questions, or of claims that are true or false, with a list of as many answers right
 * below: "1. …? 2. …?", then "Solution: 1. … 2. …".
 */
export const answeredList: FindRule = { name: 'answered-list', origin: 'found', find };

const ASKS = /[?？]\W*$/u;
const LONGEST = 600;

function find(notes: Notes): FoundActivity[] {
  const flow = flowOf(notes);
  return flow.pieces.flatMap((piece, at) => {
    const { block } = piece;
    if (block.kind !== 'list' || boxOf(piece, 'answer', 'notes', 'aside')) return [];
    if (block.items.length < 2 || isOptionList(block)) return [];
    const section = sectionAt(notes.sections, block.line)?.title ?? '';
    if (isNoQuestionHeading(section)) return [];
    const answers = listedAnswers(flow, at, block.items.length);
    return answers ? asked(block, answers, aboutOf(flow, at, section), notes) : [];
  });
}

type About = { claims: boolean; picks: boolean; code: ReturnType<typeof unitAbove>['code'] };

/** What stands above the list says whether its items are claims, or options of one question. */
function aboutOf({ pieces }: Flow, at: number, section: string): About {
  const unit = unitAbove(pieces, at, 0, []);
  const words = [unit.parts.at(-1)?.text ?? '', unit.label ?? '', unit.heading ?? section];
  return {
    claims: words.some(saysTrueOrFalse),
    picks: picksFromList(words[0] ?? ''),
    code: unit.code,
  };
}

function asked({ items }: List, answers: string[], about: About, notes: Notes): FoundActivity[] {
  const verdicts = answers.every((answer) => verdictOf(answer) !== null);
  const texts = items.map(({ lines }) => readOption(lines.join(' ').slice(0, LONGEST + 1)).text);
  const questions = texts.filter((text) => ASKS.test(plainText(text))).length;
  const claims = about.claims && verdicts && !about.picks;
  if (!claims && (questions * 2 < texts.length || texts.some((text) => text.length > LONGEST))) {
    return [];
  }
  return items.flatMap(({ line, lineEnd }, at) => {
    const prompt = clean(texts[at] ?? '');
    if (prompt === '' || !(claims || ASKS.test(plainText(prompt)))) return [];
    const question = {
      prompt,
      answer: shortAnswer(answers[at] ?? ''),
      code: about.code,
      claim: claims,
      line,
      lineEnd,
      reason: 'Your notes ask this in a list, and give the answers in a list below it.',
    };
    return [toActivity(freeQuestion(question, notesLanguage(notes)))];
  });
}
