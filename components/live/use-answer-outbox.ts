'use client';

import { useCallback, useMemo } from 'react';
import type { RunId } from '@/domain/ids';
import type { PhoneView } from '@/domain/views';
import { type AnswerState, answerState } from './answer-state';
import { deliverAnswer } from './deliver-answer';
import { pendingAnswers, readOutbox } from './outbox';
import { outboxText } from './outbox-text';
import { useAnswerSender } from './use-answer-sender';
import { useKeptText } from './use-kept-text';
import { useSessionView } from './use-session-view';

export type AnswerOutbox = {
  /** Kept in the browser at once, sent until the server has acknowledged it. */
  submitAnswer: (runId: RunId, value: unknown, tookMs?: number) => void;
  answerTo: (runId: RunId) => AnswerState;
  /** Answers that the server has not acknowledged yet. */
  waiting: number;
};

/** The own answers in the session with this code. Use it in one component of a page. */
export function useAnswerOutbox(code: string): AnswerOutbox {
  const { view } = useSessionView<PhoneView>();
  const text = useMemo(() => outboxText(code), [code]);
  const sender = useAnswerSender(text, deliverAnswer);
  const outbox = readOutbox(useKeptText(text));

  return {
    submitAnswer: useCallback(
      (runId, value, tookMs) => sender.submit(runId, value, tookMs),
      [sender],
    ),
    answerTo: (runId) => answerState(outbox, runId, view),
    waiting: pendingAnswers(outbox).length,
  };
}
