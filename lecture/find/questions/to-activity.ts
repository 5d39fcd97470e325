import type { FoundActivity } from '../rule';
import { choiceKind } from './choice-kind';
import type { Kind } from './kind';
import { linesKind } from './lines-kind';
import { numericKind } from './numeric-kind';
import type { Question } from './question';
import { questionCode } from './question-code';
import { textKind } from './text-kind';

/** The first one that fits takes the question; words take what is left. */
const kinds: Kind[] = [choiceKind, linesKind, numericKind, textKind];

/** A question of the notes → an activity of the type that suits it best. */
export function toActivity(question: Question): FoundActivity {
  const kind = kinds.find(({ fits }) => fits(question)) ?? textKind;
  const { line, lineEnd, reason, code } = question;
  const shown = questionCode(question).code !== undefined;
  return {
    ...kind.activity(question),
    line,
    lineEnd,
    ...(code && shown ? { codeLine: code.line, codeLineEnd: code.lineEnd } : {}),
    reason,
  };
}
