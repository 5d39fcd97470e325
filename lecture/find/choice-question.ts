import type { Notes } from '../outline/notes';
import { boxRole } from './flow/box-role';
import type { Flow } from './flow/flow';
import { flowOf } from './flow/read-flow';
import { textOf } from './keys/answer-text';
import { boldIsRight, boldMarksOne } from './keys/bold-legend';
import { farAnswers } from './keys/far-answers';
import { type FoundKey, findKey } from './keys/find-key';
import { headedAnswers } from './keys/headed-answers';
import { answeredKey } from './keys/key-statement';
import { outputKey } from './keys/output-key';
import { repeatedOptions } from './keys/repeated-options';
import type { Candidate } from './options/candidate';
import { endOfQuestion } from './options/end-of-question';
import { type GroupUnit, groupUnits } from './options/group-units';
import { isAsked } from './options/is-asked';
import type { OptionGroup } from './options/option-group';
import { withoutRepeats } from './options/without-repeats';
import { notesLanguage, WHICH } from './questions/notes-language';
import { promptLine, promptOf } from './questions/prompt';
import { toActivity } from './questions/to-activity';
import type { FindRule, FoundActivity } from './rule';

/**
 * A prompt with options below it, lettered, numbered or to be ticked, wherever the right one is
 * given: at the option, below, in a box, in speaker notes or at the end.
 */
export const choiceQuestion: FindRule = { name: 'choice-question', origin: 'found', find };

function find(notes: Notes): FoundActivity[] {
  const flow = flowOf(notes);
  const legend = boldIsRight(notes) || boldMarksOne(groupUnits(flow));
  const found = candidates(flow, legend).filter((candidate) => isAsked(candidate, notes));
  addFarKeys(found, flow);
  return withoutRepeats(found).map((candidate) => activity(candidate, notes));
}

function candidates(flow: Flow, legend: boolean): Candidate[] {
  const units = groupUnits(flow);
  return units.map(({ group, unit }, at) => {
    const end = units[at + 1]?.unit.from ?? flow.pieces.length;
    const stop = endOfQuestion(flow, group.to + 1, Math.max(end, group.to + 1));
    const below =
      findKey(flow.pieces, group, stop) ??
      outputKey(flow.pieces, group, unit.code, stop) ??
      shownAgain(flow, group, units[at + 1]);
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

/** "Question 1: answer" is a slide of its own, with the options again and the right ones in bold. */
function shownAgain(
  { pieces }: Flow,
  group: OptionGroup,
  next: GroupUnit | undefined,
): FoundKey | null {
  if (!next) return null;
  const heading = pieces[next.group.from - 1]?.block;
  if (heading?.kind !== 'heading' || boxRole(heading.text) !== 'answer') return null;
  const { from } = next.group;
  const again = repeatedOptions(pieces, from, from + 1, group);
  const { lineEnd } = group;
  return again?.options ? { options: again.options, explanation: null, lineEnd } : null;
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
  headedAnswers(flow, waiting, ({ candidate }, { from, to }) => {
    if (candidate.key || candidate.clash) return;
    const { group } = candidate;
    const again = repeatedOptions(flow.pieces, from, to, group);
    const text = again?.explanation ?? textOf(flow.pieces, from, to);
    const options = again ? again.options : answeredKey(text, group);
    if (options) candidate.key = { options, explanation: text || null, lineEnd: group.lineEnd };
  });
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
    line: Math.min(promptLine(unit), group.line),
    lineEnd: key?.lineEnd ?? group.lineEnd,
    reason: reason(unit.label, key, clash),
  });
}

function reason(label: string | null, key: FoundKey | null, clash: boolean): string {
  const asked = label
    ? `Your notes have this as “${label
        .replace(/[*_]+/g, '')
        .replace(/[\s:]+$/, '')
        .trim()}”, with options below it`
    : 'Your notes ask this, with options below it';
  if (clash) return `${asked}. They give two different answers, so none is marked: check it.`;
  return key
    ? `${asked}, and say which is right.`
    : `${asked}. No right answer was found, so it is a poll.`;
}
