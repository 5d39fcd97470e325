import { choiceQuestion } from './choice-question';
import { ownSyntax } from './own-syntax';
import type { FindRule } from './rule';
import { showOfHands } from './show-of-hands';
import { spotTheProblems } from './spot-the-problems';

/** Every rule; where two claim the same lines, the earlier one has them. */
export const findRules: FindRule[] = [ownSyntax, spotTheProblems, showOfHands, choiceQuestion];
