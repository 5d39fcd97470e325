import { rulesOf } from '@/activities/rules';
import type { ActivityConfig } from '@/domain/activity';
import { activityId } from '@/domain/ids';
import type { NewActivity } from '@/server/store/activities';

/** The words of the key, so that tests can look for leaks in everything that is sent. */
export const SECRETS = [
  'because-of-the-scheduler',
  'floating-tag',
  'the-tag-moves',
  'nobody-drops-root',
];

/** What the key is made of: its words, and the fields that hold it. */
export const KEY_PARTS = [...SECRETS, '"correct"', '"problems"', '"explanation"', '"found"'];

const configs: Record<string, { type: string; config: unknown }> = {
  quiz: {
    type: 'choice',
    config: {
      prompt: 'Which part decides what runs next?',
      choices: ['the linker', 'the scheduler', 'the loader'],
      correct: [1],
      seconds: 20,
      explanation: SECRETS[0],
    },
  },
  second: {
    type: 'choice',
    config: {
      prompt: 'Which of these are signals?',
      choices: ['SIGTERM', 'SIGPLAN', 'SIGKILL', 'SIGNAL'],
      correct: [0, 2],
      several: true,
      seconds: 30,
      explanation: SECRETS[0],
    },
  },
  poll: {
    type: 'choice',
    config: { prompt: 'Who has lost data?', choices: ['Yes', 'No'], correct: null },
  },
  lines: {
    type: 'lines',
    config: {
      prompt: 'Two things are wrong. Find them.',
      code: { language: 'dockerfile', text: 'FROM alpine:latest\nWORKDIR /srv\nCMD ["sh"]' },
      problems: [
        { text: SECRETS[1], explanation: SECRETS[2], lines: [1] },
        { text: SECRETS[3], lines: null },
      ],
    },
  },
  cloud: {
    type: 'text',
    config: {
      ...{ prompt: 'One word, please.', mode: 'cloud', accepted: [], length: 30, filter: ['en'] },
      ...{ caseMatters: false, accentsMatter: false, typos: true },
    },
  },
};

export type SampleActivity = 'quiz' | 'second' | 'poll' | 'lines' | 'cloud';

export const sampleActivityId = (name: SampleActivity) => activityId.parse(`sample-${name}`);

const USUAL: SampleActivity[] = ['quiz', 'second', 'poll', 'lines'];

/** A small deck, ready to be stored: the activities that most tests need, and `more`. */
export function sampleDeck(more: SampleActivity[] = []): NewActivity[] {
  const wanted = Object.entries(configs).filter(([name]) =>
    [...USUAL, ...more].includes(name as SampleActivity),
  );
  return wanted.map(([name, { type, config }], index) => ({
    id: sampleActivityId(name as SampleActivity),
    type,
    version: rulesOf(type).version,
    config: rulesOf(type).config.parse(config) as ActivityConfig,
    contentHash: name,
    origin: 'written',
    line: index + 1,
    lineEnd: index + 1,
    section: 'Sample',
    rule: 'sample',
    reason: 'made for a test',
    status: 'kept',
  }));
}
