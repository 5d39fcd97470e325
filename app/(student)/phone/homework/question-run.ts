import type { HomeworkQuestion } from '@/domain/homework/homework-views';
import type { RunId } from '@/domain/ids';
import type { RunView } from '@/domain/views';

/** The next attempt at a question as the run that the other screens draw; nobody's clock runs. */
export function questionRun(question: HomeworkQuestion, runId: RunId): RunView {
  const { activityId, number, type, config, scored, revealed, given } = question;
  return {
    ...{ runId, activityId, number, type, config, scored, revealed },
    round: given.length + 1,
    ...{ seconds: null, opensAt: 0, closesAt: null, pausedLeftMs: null, shown: 0, live: false },
    ...{ asksConfidence: false, discussion: null },
  };
}
