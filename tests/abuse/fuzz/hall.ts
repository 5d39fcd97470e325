import { type SampleActivity, sampleActivityId } from '../../support/sample-deck';

/** What everybody in a fuzzed hall knows, so that some of their messages make sense. */
export type Hall = {
  url: string;
  code: string;
  sessionId: string;
  /** The run that is on the screens, as the last view said. */
  runId: string;
  participantIds: string[];
  readmissionIds: string[];
  nicknames: string[];
};

export const ACTIVITIES = (['quiz', 'second', 'poll', 'lines'] as SampleActivity[]).map(
  sampleActivityId,
);
