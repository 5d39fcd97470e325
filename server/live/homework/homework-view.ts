import { rulesOf } from '@/activities/rules';
import { mayAnswer, type Progress, seesKey, seesVerdict } from '@/domain/homework/homework-rules';
import type { HomeworkPhone, HomeworkQuestion } from '@/domain/homework/homework-views';
import type { OwnHomework } from '@/server/store/homework/own-homework';
import type { HomeworkPlan, PlannedQuestion } from './homework-plan';
import { scoreHomework } from './score-homework';

/** The homework as one person may see it now. */
export function homeworkView(plan: HomeworkPlan, own: OwnHomework): HomeworkPhone {
  return {
    ...plan.settings,
    closesAt: plan.closesAt,
    finished: own.finished,
    questions: plan.questions.map((question) => questionView(plan, question, own)),
  };
}

/** One question of it: with the key only when this person may see that. */
export function questionView(
  plan: HomeworkPlan,
  question: PlannedQuestion,
  own: OwnHomework,
): HomeworkQuestion {
  const { activityId, number, type, config, scored, runs } = question;
  const given = attemptsAt(question, own);
  const progress = progressOf(plan, question, own);
  const judged = seesVerdict(plan.settings, progress);
  const revealed = seesKey(plan.settings, progress);
  return {
    ...{ activityId, number, type, scored, revealed },
    config: revealed ? config : rulesOf(type).withoutKey(config),
    given: given.map((value) => ({
      value,
      ...((judged && scoreHomework(question, value)) || { verdict: null, points: null }),
    })),
    next: mayAnswer(plan.settings, progress) ? (runs[given.length] ?? null) : null,
  };
}

/** Where somebody is with a question, by the stored answers. */
export function progressOf(
  { ended }: HomeworkPlan,
  question: PlannedQuestion,
  own: OwnHomework,
): Progress {
  const { scored } = question;
  const given = attemptsAt(question, own).map(
    (value) => scoreHomework(question, value)?.verdict ?? null,
  );
  return { given, scored, finished: own.finished, ended };
}

/** The values of the own attempts, oldest first. */
export function attemptsAt({ runs }: PlannedQuestion, { given }: OwnHomework): unknown[] {
  return runs.filter((run) => given.has(run)).map((run) => given.get(run));
}
