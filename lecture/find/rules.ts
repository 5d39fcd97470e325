import { answeredHeading } from './answered-heading';
import { answeredList } from './answered-list';
import { answeredToggle } from './answered-toggle';
import { askedAloud } from './asked-aloud';
import { boldQuestion } from './bold-question';
import { choiceQuestion } from './choice-question';
import { fillTheGap } from './fill-the-gap';
import { gift } from './gift';
import { handsHeading } from './hands-heading';
import { headingQuestion } from './heading-question';
import { hiddenSolution } from './hidden-solution';
import { letteredParts } from './lettered-parts';
import { liascript } from './liascript';
import { markedQuestion } from './marked-question';
import { ownSyntax } from './own-syntax';
import { predictOutput } from './predict-output';
import { putInOrder } from './put-in-order';
import { questionFields } from './question-fields';
import { questionTable } from './question-table';
import { quizData } from './quiz-data';
import { reviewQuestions } from './review-questions';
import type { FindRule } from './rule';
import { showOfHands } from './show-of-hands';
import { spotTheProblems } from './spot-the-problems';
import { text2qti } from './text2qti';
import { trueFalse } from './true-false';

/** Every rule; where two claim the same lines, the earlier one has them. */
export const findRules: FindRule[] = [
  ownSyntax,
  gift,
  liascript,
  text2qti,
  quizData,
  spotTheProblems,
  showOfHands,
  handsHeading,
  questionFields,
  trueFalse,
  putInOrder,
  answeredList,
  choiceQuestion,
  questionTable,
  letteredParts,
  fillTheGap,
  hiddenSolution,
  reviewQuestions,
  headingQuestion,
  answeredHeading,
  predictOutput,
  answeredToggle,
  boldQuestion,
  askedAloud,
  markedQuestion,
];
