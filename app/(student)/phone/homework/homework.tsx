'use client';

import { useState } from 'react';
import type { AnswerOutbox } from '@/components/live/use-answer-outbox';
import { WithFormulas } from '@/components/ui/formulas-context';
import type { HomeworkPhone } from '@/domain/homework/homework-views';
import type { PhoneView } from '@/domain/views';
import { OfflineBanner } from '../offline-banner';
import { HomeworkQuestionScreen } from './homework-question-screen';
import { OverviewScreen } from './overview-screen';

type Props = { view: PhoneView; homework: HomeworkPhone; outbox: AnswerOutbox };

/** A homework: the list of its questions, and one of them at a time, in any order. */
export function Homework({ view, homework, outbox }: Props) {
  const [at, setAt] = useState<number | null>(null);
  const { questions } = homework;
  const question = at === null ? null : questions[at];
  const banner = <OfflineBanner waiting={outbox.waiting} />;

  if (!question || at === null) {
    return <OverviewScreen {...{ view, homework, outbox, banner }} onGo={setAt} />;
  }
  return (
    <WithFormulas formulas={question.config.formulas}>
      <HomeworkQuestionScreen
        key={question.activityId}
        {...{ view, homework, question, outbox, banner }}
        onGo={(to) => setAt(to !== null && to >= 0 && to < questions.length ? to : null)}
      />
    </WithFormulas>
  );
}
