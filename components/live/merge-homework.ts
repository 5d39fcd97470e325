import type { HomeworkHost, HomeworkQuestion } from '@/domain/homework/homework-views';
import type { SessionView } from '@/domain/views';

/** A question with more attempts, or one that shows more, is the newer one. */
export function takeQuestion(
  view: SessionView | null,
  question: HomeworkQuestion,
): SessionView | null {
  if (view?.audience !== 'phone' || !view.homework) return view;
  const questions = view.homework.questions.map((known) =>
    known.activityId === question.activityId && !isNewer(known, question) ? question : known,
  );
  return { ...view, homework: { ...view.homework, questions } };
}

function isNewer(one: HomeworkQuestion, other: HomeworkQuestion): boolean {
  if (one.given.length !== other.given.length) return one.given.length > other.given.length;
  return one.revealed && !other.revealed;
}

export function takeProgress(view: SessionView | null, progress: HomeworkHost): SessionView | null {
  return view?.audience === 'host' ? { ...view, homework: progress } : view;
}
