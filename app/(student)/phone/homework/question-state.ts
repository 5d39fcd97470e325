import type { HomeworkQuestion } from '@/domain/homework/homework-views';

/** What has become of a question, for the list; never colour alone: each has its word. */
export type QuestionState = 'open' | 'waiting' | 'saved' | 'right' | 'partly' | 'wrong' | 'missed';

export function questionState(question: HomeworkQuestion, isWaiting: boolean): QuestionState {
  const { given, revealed, scored } = question;
  const last = given.at(-1);
  if (isWaiting) return 'waiting';
  if (!last) return revealed ? 'missed' : 'open';
  return scored && last.verdict ? last.verdict : 'saved';
}

/** The words of the list. */
export function stateText(question: HomeworkQuestion, state: QuestionState): string {
  switch (state) {
    case 'open':
      return 'Not answered yet';
    case 'waiting':
      return 'Waiting to be sent';
    case 'saved':
      return question.unsaid ? 'Saved. Say how sure you are' : 'Saved';
    case 'right':
      return 'Right';
    case 'partly':
      return question.next ? 'Partly right, you can try again' : 'Partly right';
    case 'wrong':
      return question.next ? 'Not this time, you can try again' : 'Not this time';
    case 'missed':
      return 'No answer from you';
  }
}

/** The index of the first question, after `from` and around the end, that waits for an answer. */
export function nextOpen(questions: HomeworkQuestion[], from = -1): number | null {
  const order = questions.map((_, index) => (from + 1 + index) % questions.length);
  const isOpen = (index: number) => questions[index]?.given.length === 0 && questions[index]?.next;
  return order.find((index) => isOpen(index)) ?? null;
}
