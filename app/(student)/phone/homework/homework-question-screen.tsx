'use client';

import { type ReactNode, useState } from 'react';
import { usePhoneParts } from '@/activities/use-phone-parts';
import type { AnswerState } from '@/components/live/answer-state';
import type { AnswerOutbox } from '@/components/live/use-answer-outbox';
import { useConfidence } from '@/components/live/use-confidence';
import type { HomeworkPhone, HomeworkQuestion } from '@/domain/homework/homework-views';
import type { PhoneView } from '@/domain/views';
import { QuestionScreen } from '../question-screen';
import { GivenScreen } from './given-screen';
import { HomeworkNav } from './homework-nav';
import { questionRun } from './question-run';
import { nextOpen } from './question-state';

type Props = {
  view: PhoneView;
  homework: HomeworkPhone;
  question: HomeworkQuestion;
  outbox: AnswerOutbox;
  banner: ReactNode;
  onGo: (index: number | null) => void;
};

/** One question: to be answered, or with what has become of the own answer. */
export function HomeworkQuestionScreen(props: Props) {
  const { view, homework, question, outbox, banner, onGo } = props;
  const { questions } = homework;
  const { number, given, next, unsaid } = question;
  const phone = usePhoneParts(question.type);
  const confidence = useConfidence(view.code, unsaid);
  /** After so many attempts another one was asked for. */
  const [again, setAgain] = useState<number | null>(null);
  const answer: AnswerState = next ? outbox.answerTo(next) : { state: 'none' };
  const answering = next && (given.length === 0 || again === given.length || isUnderWay(answer));
  const nav = <HomeworkNav number={number} questions={questions.length} onGo={onGo} />;

  if (answering) {
    return (
      <QuestionScreen
        key={next}
        run={questionRun(question, next)}
        phone={phone}
        disabled={isUnderWay(answer)}
        note={answer.state === 'refused' ? answer.message : null}
        nickname={view.me.nickname}
        answer={isUnderWay(answer) ? { ...answer, state: 'sending' } : answer}
        remaining={null}
        banner={
          <>
            {banner}
            {nav}
          </>
        }
        onAnswer={(value) => outbox.submitAnswer(next, value)}
      />
    );
  }
  return (
    <GivenScreen
      {...{ homework, question, phone, banner, nav }}
      confidence={unsaid ? confidence : null}
      key={given.length}
      onAgain={() => setAgain(given.length)}
      onNext={() => onGo(nextOpen(questions, number - 1))}
      last={nextOpen(questions, number - 1) === null}
    />
  );
}

/** Sent, or stored and the server's word on it not yet here. */
function isUnderWay(
  answer: AnswerState,
): answer is Extract<AnswerState, { state: 'sending' | 'saved' }> {
  return answer.state === 'sending' || answer.state === 'saved';
}
