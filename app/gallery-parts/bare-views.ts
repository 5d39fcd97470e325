import { sessionId } from '@/domain/ids';
import { sessionSettings } from '@/domain/settings';
import type { HostView, StageView } from '@/domain/views';

const session = {
  ...{ version: 1, now: 0, title: 'Gallery', code: '482913' },
  ...{ joinAddress: 'quiz.example', joinUrl: 'https://quiz.example/play/482913' },
  ...{ leaderboard: null, questions: 3, slide: null, rounds: null, run: null, tally: null },
  assessment: null,
};

/** What a stage knows of a session in which nothing has happened. */
export const bareStage: StageView = {
  ...session,
  ...{ audience: 'stage', phase: 'lobby', here: 26, people: 26, names: [], answered: 0 },
};

/** The same for its lecturer. */
export const bareHost: HostView = {
  ...session,
  ...{ audience: 'host', mode: 'live', phase: 'lobby', here: 26, people: [], answered: 0 },
  ...{ sessionId: sessionId.parse('gallery'), lectureId: null, joinUrls: [], stageUrl: '/' },
  ...{ settings: sessionSettings.parse({}), locked: false, readmissions: [], deck: [] },
  ...{ waitsFor: null, delivery: null, confidence: null, startedAt: null },
};
