import { activityId, participantId, runId, sessionId } from '@/domain/ids';
import { sessionSettings } from '@/domain/settings';
import type { DeckRow, HostView, LeaderboardRow, Person, RunView } from '@/domain/views';

/** Views made for tests: a quiet session, changed where the test needs it. */
export function hostView(changes: Partial<HostView> = {}): HostView {
  return {
    audience: 'host',
    mode: 'live',
    version: 1,
    phase: 'lobby',
    now: 0,
    title: 'Sample lecture',
    code: '123456',
    run: null,
    sessionId: sessionId.parse('s'),
    lectureId: 'l',
    joinAddress: 'quiz.example',
    joinUrl: 'https://quiz.example/play/123456',
    joinUrls: ['https://quiz.example/play/123456'],
    stageUrl: 'https://quiz.example/stage/123456',
    settings: sessionSettings.parse({}),
    locked: false,
    here: 0,
    people: [],
    readmissions: [],
    deck: [],
    waitsFor: null,
    delivery: null,
    confidence: null,
    answered: 0,
    slide: null,
    startedAt: null,
    tally: null,
    assessment: null,
    rounds: null,
    leaderboard: null,
    questions: 0,
    ...changes,
  };
}

export function deckRow(id: string, changes: Partial<DeckRow> = {}): DeckRow {
  return {
    activityId: activityId.parse(id),
    type: 'choice',
    prompt: `Question ${id}`,
    section: 'Basics',
    line: 1,
    seconds: 30,
    suggestedSeconds: 20,
    scored: true,
    runs: 0,
    inDeck: true,
    gaps: [],
    ...changes,
  };
}

export function runView(activity: string, changes: Partial<RunView> = {}): RunView {
  return {
    runId: runId.parse(`run-${activity}`),
    activityId: activityId.parse(activity),
    round: 1,
    number: 1,
    type: 'choice',
    config: {
      prompt: 'Which one?',
      choices: ['This', 'That'],
      correct: [1],
      several: false,
      seconds: 30,
      points: 1000,
    } as RunView['config'],
    scored: true,
    asksConfidence: false,
    seconds: 30,
    opensAt: 0,
    closesAt: 30_000,
    pausedLeftMs: null,
    revealed: false,
    discussion: null,
    shown: 0,
    live: false,
    ...changes,
  };
}

export function person(nickname: string, changes: Partial<Person> = {}): Person {
  const id = participantId.parse(nickname.replace(/[^\w-]/g, '_'));
  return {
    participantId: id,
    nickname,
    connected: true,
    score: 0,
    timeFactor: 1,
    asksTime: null,
    ...changes,
  };
}

export function leaderboardRow(
  nickname: string,
  rank: number,
  changes: Partial<LeaderboardRow> = {},
): LeaderboardRow {
  const { participantId: id } = person(nickname);
  return { participantId: id, nickname, score: 100, gained: 0, rank, moved: 0, ...changes };
}
