import { rulesOf } from '@/activities/rules';
import { mayAnswer, type Progress, seesKey, seesVerdict } from '@/domain/homework/homework-rules';
import type { HomeworkPhone, HomeworkQuestion } from '@/domain/homework/homework-views';
import type { RunId } from '@/domain/ids';
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
  const over = progress.finished || progress.ended;
  const judged = seesVerdict(plan.settings, progress);
  const revealed = seesKey(plan.settings, progress);
  return {
    ...{ activityId, number, type, scored, revealed },
    config: revealed ? config : rulesOf(type).withoutKey(config),
    given: given.map(([run, value]) => ({
      value,
      ...((judged && scoreHomework(question, value)) || { verdict: null, points: null }),
      ...(own.said.has(run) && { confidence: own.said.get(run) }),
    })),
    next: mayAnswer(plan.settings, progress) ? (runs[given.length] ?? null) : null,
    unsaid: progress.unsaid && !over ? (given.at(-1)?.[0] ?? null) : null,
  };
}

/** Where somebody is with a question, by the stored answers. */
export function progressOf(
  { ended }: HomeworkPlan,
  question: PlannedQuestion,
  own: OwnHomework,
): Progress {
  const { scored, asksConfidence } = question;
  const attempts = attemptsAt(question, own);
  const given = attempts.map(([, value]) => scoreHomework(question, value)?.verdict ?? null);
  const [latest] = attempts.at(-1) ?? [];
  const unsaid = asksConfidence && latest !== undefined && !own.said.has(latest);
  return { given, scored, unsaid, finished: own.finished, ended };
}

/** The own attempts with their runs, oldest first. */
function attemptsAt({ runs }: PlannedQuestion, { given }: OwnHomework): [RunId, unknown][] {
  return runs.filter((run) => given.has(run)).map((run) => [run, given.get(run)]);
}
