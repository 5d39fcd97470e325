import type { Notes } from '../outline/notes';
import { plainText } from '../outline/plain-text';
import { sectionAt } from '../outline/section-at';
import { cueManner } from './asks/ask-cue';
import { isVerdictPair } from './asks/true-or-false';
import { boxRole } from './flow/box-role';
import { boxOf, type Flow, type Piece } from './flow/flow';
import { flowOf } from './flow/read-flow';
import { boldIsRight } from './keys/bold-legend';
import { farAnswers } from './keys/far-answers';
import { type FoundKey, findKey } from './keys/find-key';
import { afterAnswerWord, answeredKey } from './keys/key-statement';
import { plainOption } from './keys/option-refs';
import { type GroupUnit, groupUnits } from './options/group-units';
import { asksSomething, picksFromList } from './questions/asks-something';
import { notesLanguage, WHICH } from './questions/notes-language';
import { promptOf } from './questions/prompt';
import { questionLabel } from './questions/question-label';
import { fieldOf, isNoQuestionHeading, isQuizLabel } from './questions/question-words';
import { looksLikeTasks } from './questions/tasks';
import { toActivity } from './questions/to-activity';
import type { FindRule, FoundActivity } from './rule';

/**
 * A prompt with options below it, lettered, numbered or to be ticked, wherever the right one is
 * given: at the option, below, in a box, in speaker notes or at the end.
 */
export const choiceQuestion: FindRule = { name: 'choice-question', origin: 'found', find };

type Candidate = GroupUnit & { prompt: string | null; key: FoundKey | null; clash: boolean };

function find(notes: Notes): FoundActivity[] {
  const flow = flowOf(notes);
  const legend = boldIsRight(notes);
  const found = candidates(flow, legend).filter((candidate) => isAsked(candidate, notes));
  addFarKeys(found, flow);
  return withoutRepeats(found).map((candidate) => activity(candidate, notes));
}

function candidates(flow: Flow, legend: boolean): Candidate[] {
  const units = groupUnits(flow);
  return units.map(({ group, unit }, at) => {
    const end = units[at + 1]?.unit.from ?? flow.pieces.length;
    const stop = endOfQuestion(flow, group.to + 1, Math.max(end, group.to + 1));
    const below = findKey(flow.pieces, group, stop);
    const bold = legend && group.bold.length > 0 ? group.bold : null;
    const here = group.marked ?? bold;
    const clash = Boolean(below && here && below.options.join() !== here.join());
    const marked = here && {
      options: here,
      explanation: below?.explanation ?? null,
      lineEnd: below?.lineEnd ?? group.lineEnd,
    };
    return { group, unit, prompt: promptOf(unit), key: clash ? null : (marked ?? below), clash };
  });
}

/** A question ends at a heading that is not one of its parts, and with its slide. */
function endOfQuestion({ pieces }: Flow, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const block = pieces[at]?.block;
    if (block?.kind === 'heading' && !isPart(block.text) && !isInsideAnswer(pieces[at])) return at;
    if (block?.kind === 'rule' && !startsAnswer(pieces[at + 1])) return at;
    if (block?.kind === 'paragraph' && startsQuestion(block.lines[0] ?? '')) return at;
  }
  return end;
}

const isPart = (heading: string) => fieldOf(heading) !== null || boxRole(heading) === 'answer';

const isInsideAnswer = (piece: Piece | undefined) =>
  Boolean(piece && boxOf(piece, 'answer', 'notes'));

/** "**Question 4:** …", "Ask the class:" */
function startsQuestion(line: string): boolean {
  const label = questionLabel(line);
  const words = label && /\p{L}|^\W*\*\*/u.test(line.slice(0, label.length));
  return Boolean(words) || cueManner(line) === 'asks';
}

/** The slide after the question gives the answer. */
function startsAnswer(piece: Piece | undefined): boolean {
  if (!piece) return false;
  const { block } = piece;
  if (block.kind === 'heading') return boxRole(block.text) === 'answer';
  return block.kind === 'paragraph' && afterAnswerWord(block.lines.join(' ')) !== null;
}

/** Whether a list is options: by letters or boxes, by a label above it, or by a key below it. */
function isAsked({ group, unit, prompt, key }: Candidate, notes: Notes): boolean {
  const section = sectionAt(notes.sections, group.line)?.title ?? '';
  if (isNoQuestionHeading(unit.heading ?? section) || isNoQuestionHeading(section)) return false;
  if (prompt === null && !unit.code && !unit.picture) return false;
  const asks = prompt !== null && asksSomething(prompt);
  const labelled = unit.label !== null || isQuizLabel(section);
  const strong =
    group.style === 'letters' || group.style === 'boxes' || isVerdictPair(group.options);
  if (looksLikeTasks(group.options) && !(key && /[?？]/.test(prompt ?? ''))) return false;
  if (key && group.style === 'boxes') return asks || unit.label !== null;
  if (key) return asks || unit.label !== null || (strong && unit.parts.length > 0);
  if (strong && group.style !== 'boxes') return asks || unit.label !== null || unit.number !== null;
  if (group.style === 'boxes')
    return asks && prompt !== null && !/:\W*$/.test(prompt) ? true : asks && labelled;
  if (labelled && asks && unit.box?.role === 'item') return true;
  if (unit.label === null && !labelled) return asks && prompt !== null && picksFromList(prompt);
  return unit.label !== null
    ? asks || group.style === 'numbers'
    : asks && picksFromList(prompt ?? '');
}

/** Keys that stand together after several questions, by the numbers of the questions. */
function addFarKeys(found: Candidate[], flow: Flow): void {
  const waiting = found.map((candidate) => ({
    candidate,
    line: candidate.group.line,
    number: candidate.unit.number,
  }));
  farAnswers(flow, waiting, ({ candidate }, text) => {
    const options = answeredKey(text, candidate.group);
    if (candidate.key || candidate.clash || !options) return;
    candidate.key = { options, explanation: null, lineEnd: candidate.group.lineEnd };
  });
}

/** A slide that shows the question again with its answer is the same question. */
function withoutRepeats(found: Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of found) {
    const last = kept.at(-1);
    if (!last || !isSame(last, candidate)) kept.push(candidate);
    else if (!last.key && candidate.key)
      last.key = { ...candidate.key, lineEnd: last.group.lineEnd };
  }
  return kept;
}

function isSame(a: Candidate, b: Candidate): boolean {
  const keys = a.key === null || b.key === null || a.key.options.join() === b.key.options.join();
  const options = (one: Candidate) => one.group.options.map(plainOption).join('\n');
  const prompts = b.prompt === null || plainText(a.prompt ?? '') === plainText(b.prompt);
  return keys && prompts && options(a) === options(b);
}

/** "Select all …": more than one may be chosen. */
const ALL =
  /(?<!\p{L})(?:all (?:that apply|of the following|statements|correct)|select all|choose all|one or more|several|which (?:of (?:these|the following) )?(?:are|statements are)|alle(?: richtigen| zutreffenden)|mehrere|mehrfach\p{L}*|plusieurs|toutes les|lesquel(?:le)?s|todas las|varias|cuáles)(?!\p{L})/iu;

function activity({ group, unit, prompt, key, clash }: Candidate, notes: Notes): FoundActivity {
  const text = prompt ?? WHICH[notesLanguage(notes)];
  return toActivity({
    prompt: text,
    code: unit.code,
    options: group.options,
    several: ALL.test(text),
    answer: key && { options: key.options },
    explanation: key?.explanation ?? null,
    line: Math.min(unit.line, group.line),
    lineEnd: key?.lineEnd ?? group.lineEnd,
    reason: reason(unit.label, key, clash),
  });
}

function reason(label: string | null, key: FoundKey | null, clash: boolean): string {
  const asked = label
    ? `Your notes have this as “${label.replace(/[*_:]+/g, '').trim()}”, with options below it`
    : 'Your notes ask this, with options below it';
  if (clash) return `${asked}. They give two different answers, so none is marked: check it.`;
  return key
    ? `${asked}, and say which is right.`
    : `${asked}. No right answer was found, so it is a poll.`;
}
