import type { AnswerOutbox } from '@/components/live/use-answer-outbox';
import { Icon } from '@/components/ui/icon';
import { Prose } from '@/components/ui/prose';
import { Tick } from '@/components/ui/tick';
import type { HomeworkPhone } from '@/domain/homework/homework-views';
import { type QuestionState, questionState, stateText } from './question-state';

type Props = {
  questions: HomeworkPhone['questions'];
  outbox: AnswerOutbox;
  onGo: (index: number) => void;
};

/** Every question with a mark and a word; a tap leads to it. */
export function QuestionList({ questions, outbox, onGo }: Props) {
  return (
    <ol className="mine" aria-label="Questions">
      {questions.map((question, index) => {
        const waits = question.next !== null && outbox.answerTo(question.next).state === 'sending';
        const state = questionState(question, waits);
        return (
          <li key={question.activityId}>
            <Mark state={state} />
            <button
              type="button"
              className="col-[2/-1] grid min-h-12 gap-1 text-start"
              onClick={() => onGo(index)}
            >
              <b className="font-[650] leading-[1.35]">
                {question.number}. <Prose text={question.config.prompt} />
              </b>
              <span className="muted">{stateText(question, state)}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** Decoration: the word beside it says the same. */
function Mark({ state }: { state: QuestionState }) {
  switch (state) {
    case 'right':
    case 'partly':
      return <Tick />;
    case 'wrong':
    case 'missed':
      return <Tick right={false} />;
    case 'saved':
      return <Icon name="check" />;
    case 'waiting':
      return <Icon name="clock" />;
    case 'open':
      return <span />;
  }
}
