import { type Costs, type Load, microsOf, QUESTION, sharedStep } from './model';

/** What was measured: one process, several that share a session, and news between them. */
export type Basis = {
  alone: Costs;
  shared: { costs: Costs; processes: number };
  /** PostgreSQL's microseconds for one piece of news, for each process that hears it. */
  newsMicros: number;
};

/** A question is asked every so often, and answered within so long. */
const EVERY_SECONDS = 120;
const ANSWERED_IN_SECONDS = 10;
/** Each process tells of answers four times a second while they come in. */
const NEWS_A_SECOND = 4;
/** How long people wait for a question before they feel it. */
const PATIENCE_SECONDS = 0.5;

/** Many sessions, each brought to one process by its code: how busy each part is in its worst time. */
export function forecastMany(
  { alone, newsMicros }: Basis,
  { sessions, phones, processes }: { sessions: number; phones: number; processes: number },
): Load[] {
  const here = sessions / processes;
  const asked = here * (microsOf(alone, QUESTION, 'server', phones) / 1e6);
  const stored = sessions * (microsOf(alone, QUESTION, 'database', phones) / 1e6);
  const news = (sessions / EVERY_SECONDS) * ANSWERED_IN_SECONDS * NEWS_A_SECOND * processes;
  return [
    { part: 'Node thread of each process', busySeconds: asked, inSeconds: EVERY_SECONDS },
    { part: 'PostgreSQL, one core', busySeconds: stored, inSeconds: EVERY_SECONDS },
    { part: 'NOTIFY, one core', busySeconds: (news * newsMicros) / 1e6, inSeconds: 1 },
  ];
}

/** One session over several processes: each sends to its phones and reads everybody. */
export function forecastOne(
  { alone, shared, newsMicros }: Basis,
  { phones, processes }: { phones: number; processes: number },
): Load[] {
  const step = (name: 'question' | 'answers over time' | 'result') =>
    sharedStep(
      alone[name].server,
      { line: shared.costs[name].server, processes: shared.processes },
      { phones, processes },
    ) / 1e6;
  const stored = microsOf(alone, ['answers over time'], 'database', phones) / 1e6;
  return [
    {
      part: 'Node thread, sending a question',
      busySeconds: step('question'),
      inSeconds: PATIENCE_SECONDS,
    },
    {
      part: 'Node thread, taking the answers',
      busySeconds: step('answers over time'),
      inSeconds: ANSWERED_IN_SECONDS,
    },
    {
      part: 'Node thread, sending results and ranks',
      busySeconds: step('result'),
      inSeconds: 2 * PATIENCE_SECONDS,
    },
    { part: 'PostgreSQL, one core', busySeconds: stored, inSeconds: ANSWERED_IN_SECONDS },
    {
      part: 'NOTIFY, one core',
      busySeconds: (NEWS_A_SECOND * processes * processes * newsMicros) / 1e6,
      inSeconds: 1,
    },
  ];
}
