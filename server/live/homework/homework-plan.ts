import { rulesOf } from '@/activities/rules';
import type { HomeworkSettings } from '@/domain/homework/homework-settings';
import type { RunId } from '@/domain/ids';
import type { Database } from '@/server/store/database';
import { type HomeworkRuns, readHomeworkRuns } from '@/server/store/homework/homework-runs';
import type { LiveSession } from '@/server/store/sessions';
import { type AnswerReader, answerReader } from '../answer-reader';

/** A question with how an answer to it is read, and whether people are asked how sure they are. */
export type PlannedQuestion = HomeworkRuns & { readAnswer: AnswerReader; asksConfidence: boolean };

/** What all phones of a homework have in common. */
export type HomeworkPlan = {
  settings: HomeworkSettings;
  /** Milliseconds since 1970. */
  closesAt: number;
  ended: boolean;
  questions: PlannedQuestion[];
  byRun: Map<RunId, PlannedQuestion>;
};

/** Null for a session that is led by its host. */
export async function planHomework(
  database: Database,
  { mode, state }: LiveSession,
): Promise<HomeworkPlan | null> {
  const { homework } = state.settings;
  if (mode !== 'homework' || !homework) return null;
  const { closesAt, questions: stored } = await readHomeworkRuns(database, state.id);
  const questions = stored.map((question) => ({
    ...question,
    readAnswer: readerOf(question),
    asksConfidence: question.scored && question.config.confidence === true,
  }));
  return {
    settings: homework,
    closesAt,
    ended: state.phase === 'ended',
    questions,
    byRun: new Map(questions.flatMap((question) => question.runs.map((run) => [run, question]))),
  };
}

function readerOf({ type, config }: HomeworkRuns): AnswerReader {
  const rules = rulesOf(type);
  return answerReader(rules.answer(rules.withoutKey(config)));
}
