import { rulesOf } from '@/activities/rules';
import type { Report } from './report';
import { feltSections } from './voice-report';

/** A report as the contract spells it (docs/protocol.md); times are milliseconds since 1970. */
export function toContractReport({ session, runs, people, voice }: Report) {
  return {
    session,
    runs: runs.map((run) => ({
      runId: run.runId,
      activityId: run.activityId,
      round: run.round,
      replaced: run.replaced,
      number: run.number,
      type: run.type,
      prompt: run.config.prompt,
      answered: run.answered,
      correct: run.right,
      tally: run.tally,
      confidence: run.confidence,
      key: rulesOf(run.type).deckFields(run.config).correct,
      openedAt: run.opensAt,
      revealedAt: run.revealedAt,
    })),
    participants: people.map(({ participantId, nickname, team, score, rank, answers }) => ({
      participantId,
      nickname,
      ...(team !== undefined && { team }),
      score,
      rank,
      answers: answers.map(
        ({ runId, value, verdict, points, confidence, receivedAt, elapsedMs }) => ({
          runId,
          answer: value,
          verdict,
          points,
          confidence,
          receivedAt,
          elapsedMs,
        }),
      ),
    })),
    questions: voice.questions.map(({ questionId, text, votes, readers, status, askedAt }) => ({
      ...{ questionId, text, votes, readers, status, askedAt },
    })),
    pulse: feltSections(voice).map(({ title, from, people }) => ({ section: title, from, people })),
  };
}
