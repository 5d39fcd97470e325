import { Counter, Histogram } from 'prom-client';
import type { AnswerFate, PendingAnswer } from '@/server/store/answers';
import { databaseAnswered } from './database-watch';
import { log } from './log';
import { registry } from './registry';

const answers = new Counter({
  name: 'lectern_answers_total',
  help: 'Answers that reached the database, by what became of them.',
  labelNames: ['fate'],
  registers: [registry],
});
const commitSeconds = new Histogram({
  name: 'lectern_commit_seconds',
  help: 'How long a batch of answers took to commit.',
  buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  registers: [registry],
});
const commitAnswers = new Histogram({
  name: 'lectern_commit_answers',
  help: 'How many answers a batch held.',
  buckets: [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000],
  registers: [registry],
});

const SLOW_COMMIT_MS = 500;

type Store = (batch: PendingAnswer[]) => Promise<AnswerFate[]>;

/** The same store, watched: fates, latency and size of each batch. */
export function watchedStore(store: Store): Store {
  return async (batch) => {
    const startedAt = performance.now();
    try {
      const fates = await store(batch);
      databaseAnswered();
      for (const [fate, count] of countFates(fates)) answers.inc({ fate }, count);
      return fates;
    } catch (error) {
      answers.inc({ fate: 'failed' }, batch.length);
      throw error;
    } finally {
      noteCommit(performance.now() - startedAt, batch.length);
    }
  };
}

function noteCommit(ms: number, size: number): void {
  commitSeconds.observe(ms / 1000);
  commitAnswers.observe(size);
  if (ms > SLOW_COMMIT_MS) log.warn({ ms: Math.round(ms), answers: size }, 'slow commit');
}

function countFates(fates: AnswerFate[]): Map<AnswerFate['is'], number> {
  const counts = new Map<AnswerFate['is'], number>();
  for (const { is } of fates) counts.set(is, (counts.get(is) ?? 0) + 1);
  return counts;
}
