'use client';

import { useCallback, useEffect, useState } from 'react';
import { newAnswerId } from '@/components/live/new-answer-id';
import { useChangedList } from '@/components/live/use-changed-list';
import { useHearing } from '@/components/live/use-heard';
import { useSend } from '@/components/live/use-send';
import { useSessionView } from '@/components/live/use-session-view';
import type { AskId, QuestionId } from '@/domain/ids';
import type { Refusal } from '@/domain/refusals';
import type { ListedQuestion, OwnQuestion } from '@/domain/voice/questions';

export type Questions = {
  /** Null before they have come. */
  questions: ListedQuestion[] | null;
  own: OwnQuestion[];
  voted: ReadonlySet<QuestionId>;
  /** Why the last vote or withdrawal was refused. */
  refusal: string | null;
  ask: (text: string) => Promise<{ ok: true } | Refusal>;
  vote: (id: QuestionId, up: boolean) => void;
  withdraw: (id: QuestionId) => void;
};

const NOTHING: ReadonlySet<QuestionId> = new Set();

/** The room's questions while the list is open; nothing is shown as done before it is stored. */
export function useQuestions(): Questions {
  const send = useSend();
  const { connection } = useSessionView();
  const [questions, setQuestions] = useState<ListedQuestion[] | null>(null);
  const [own, ownList] = useChangedList<OwnQuestion[]>([]);
  const [voted, votedList] = useChangedList<ReadonlySet<QuestionId>>(NOTHING);
  const [refusal, setRefusal] = useState<string | null>(null);
  /** The same words sent again after a lost acknowledgement are the same question. */
  const [sent, setSent] = useState<{ text: string; askId: AskId } | null>(null);

  useEffect(() => {
    if (connection !== 'online') return;
    let present = true;
    ownList.asked();
    votedList.asked();
    void send('question:list', {}).then((ack) => {
      if (!present) return;
      setRefusal(ack.ok ? null : ack.message);
      if (!ack.ok) return;
      setQuestions(ack.questions);
      ownList.came(ack.own);
      votedList.came(new Set(ack.voted));
    });
    return () => {
      present = false;
      void send('question:leave', {});
    };
  }, [send, connection, ownList, votedList]);

  useHearing('question:list', (list) => setQuestions(list.questions));
  useHearing('question:own', ({ question }) => ownList.change((known) => withOwn(known, question)));

  const ask = useCallback(
    async (text: string) => {
      const askId = sent?.text === text ? sent.askId : (newAnswerId() as AskId);
      setSent({ text, askId });
      const ack = await send('question:ask', { askId, text });
      if (!ack.ok) return ack;
      setSent(null);
      ownList.change((known) => withOwn(known, ack.question));
      return { ok: true as const };
    },
    [send, sent, ownList],
  );

  const vote = useCallback(
    async (questionId: QuestionId, up: boolean) => {
      const ack = await send('question:vote', { questionId, up });
      setRefusal(ack.ok ? null : ack.message);
      if (!ack.ok) return;
      votedList.change((known) => {
        const next = new Set(known);
        if (up) next.add(questionId);
        else next.delete(questionId);
        return next;
      });
      setQuestions((known) => known && withVote(known, questionId, up ? 1 : -1));
    },
    [send, votedList],
  );

  const withdraw = useCallback(
    async (questionId: QuestionId) => {
      const ack = await send('question:withdraw', { questionId });
      setRefusal(ack.ok ? null : ack.message);
      if (!ack.ok) return;
      ownList.change((known) => known.filter((question) => question.questionId !== questionId));
      setQuestions((known) => known?.filter((one) => one.questionId !== questionId) ?? null);
    },
    [send, ownList],
  );

  return { questions, own, voted, refusal, ask, vote, withdraw };
}

function withOwn(own: OwnQuestion[], question: OwnQuestion): OwnQuestion[] {
  const known = own.some(({ questionId }) => questionId === question.questionId);
  return known
    ? own.map((one) => (one.questionId === question.questionId ? question : one))
    : [...own, question];
}

function withVote(questions: ListedQuestion[], id: QuestionId, more: number): ListedQuestion[] {
  return questions.map((question) =>
    question.questionId === id
      ? { ...question, votes: Math.max(0, question.votes + more) }
      : question,
  );
}
