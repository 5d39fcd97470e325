import type { HomeworkHost, HomeworkQuestion } from '@/domain/homework/homework-views';
import type { SessionView } from '@/domain/views';

/** A question with more attempts, more said of them, or one that shows more, is the newer one. */
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
  if (one.revealed !== other.revealed) return one.revealed;
  return said(one) > said(other);
}

const said = ({ given }: HomeworkQuestion) =>
  given.filter(({ confidence }) => confidence !== undefined).length;

export function takeProgress(view: SessionView | null, progress: HomeworkHost): SessionView | null {
  return view?.audience === 'host' ? { ...view, homework: progress } : view;
}
