import type { Notes } from '../../outline/notes';
import { sectionAt } from '../../outline/section-at';
import { isTrueOrFalse, isVerdictPair, opensWithTrueOrFalse } from '../asks/true-or-false';
import { asksSomething, isUnfinished, picksFromList } from '../questions/asks-something';
import { isNoQuestionHeading, isQuizLabel } from '../questions/question-words';
import { looksLikeTasks } from '../questions/tasks';
import type { Candidate } from './candidate';
import { asksForVotes } from './poll-words';

/** "Complete this checklist" asks nothing that boxes could answer. */
const wantsAnswer = (prompt: string) =>
  /[?？]/.test(prompt) ||
  isUnfinished(prompt) ||
  picksFromList(prompt) ||
  /_{3,}|…\W*$/.test(prompt);

const YES_OR_NO = /^(?:yes|no|ja|nein|oui|non|sí|nunca)(?![\p{L}\p{N}])/iu;

/** "Yes, often", "Yes, once", "No" */
const offersYesAndNo = (options: string[]) =>
  options.length <= 5 && options.filter((option) => YES_OR_NO.test(option)).length >= 2;

/** Whether a list is options: by letters or boxes, by a label above it, or by a key below it. */
export function isAsked({ group, unit, prompt, key }: Candidate, notes: Notes): boolean {
  const section = sectionAt(notes.sections, group.line)?.title ?? '';
  if (isNoQuestionHeading(unit.heading ?? section) || isNoQuestionHeading(section)) return false;
  if (prompt === null && !unit.code && !unit.picture) return false;
  const claims = unit.parts.some(({ text }) => opensWithTrueOrFalse(text));
  const asks = claims || (prompt !== null && asksSomething(prompt));
  const labelled = unit.label !== null || isQuizLabel(section);
  const strong =
    group.style === 'letters' || group.style === 'boxes' || isVerdictPair(group.options);
  if (!strong && prompt !== null && isTrueOrFalse(prompt)) return false;
  if (looksLikeTasks(group.options) && !(key && /[?？]/.test(prompt ?? ''))) return false;
  if (key && group.style === 'boxes')
    return asks || unit.label !== null || (isVerdictPair(group.options) && unit.parts.length > 0);
  if (key) return asks || unit.label !== null || (strong && unit.parts.length > 0);
  if (strong && group.style !== 'boxes') return asks || unit.label !== null || unit.number !== null;
  if (group.faced && /[?？]\W*$/.test(prompt ?? '')) return true;
  if (group.style === 'boxes') return labelled ? asks : asks && wantsAnswer(prompt ?? '');
  if (asksForVotes(unit.parts.at(-1)?.text ?? '')) return true;
  if (labelled && asks && unit.box?.role === 'item') return true;
  if (/[?？]\W*$/.test(prompt ?? '') && offersYesAndNo(group.options)) return true;
  if (unit.label === null && !labelled) return asks && prompt !== null && picksFromList(prompt);
  return unit.label !== null
    ? asks || group.style === 'numbers'
    : asks && picksFromList(prompt ?? '');
}
