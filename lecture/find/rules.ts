import { answeredToggle } from './answered-toggle';
import { askedAloud } from './asked-aloud';
import { choiceQuestion } from './choice-question';
import { gift } from './gift';
import { hiddenSolution } from './hidden-solution';
import { liascript } from './liascript';
import { ownSyntax } from './own-syntax';
import { predictOutput } from './predict-output';
import type { FindRule } from './rule';
import { showOfHands } from './show-of-hands';
import { spotTheProblems } from './spot-the-problems';
import { text2qti } from './text2qti';

/** Every rule; where two claim the same lines, the earlier one has them. */
export const findRules: FindRule[] = [
  ownSyntax,
  gift,
  liascript,
  text2qti,
  spotTheProblems,
  showOfHands,
  choiceQuestion,
  hiddenSolution,
  predictOutput,
  answeredToggle,
  askedAloud,
];
