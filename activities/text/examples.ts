import type { ActivityExample } from '@/domain/activity-example';
import { type TextConfig, textRules } from './rules';

const turing: TextConfig = {
  ...textRules.blank(),
  prompt: 'Who showed that no program can tell whether every program halts?',
  accepted: ['Alan Turing', 'Turing', 'A. M. Turing'],
  seconds: 45,
  explanation: 'In 1936, before there was a computer to run one.',
};

const cloud: TextConfig = {
  ...textRules.blank(),
  ...{ mode: 'cloud', length: 30, filter: ['en'] },
  prompt: 'One word: what is the hardest part of programming?',
};

const wall: TextConfig = {
  ...textRules.blank(),
  ...{ mode: 'wall', length: 200 },
  prompt: 'What should we look at again next week?',
};

const WORDS = [
  ...['naming', 'Debugging', 'testing', 'coffee', 'Pointers', 'time', 'Concurrency', 'CSS'],
  ...['dates and time zones', 'regex', 'other people', 'estimating', 'Monads', 'merge conflicts'],
  ...['reading code', 'documentation', 'starting', 'finishing', 'recursion', 'deadlines'],
  ...['legacy code', 'off by one', 'caching', 'encodings', 'floating point', 'shit happens'],
];

const NOTES = [
  'How a pipe connects two programs',
  'Recursion, please, once more and slowly',
  'Why the second version was faster although it does more',
  'Pointers',
  'The difference between a process and a thread, because in the exercise I used the wrong one and did not see why it mattered',
  'git rebase',
  'Nothing, it was clear',
  'Exercise 3',
];

export const textExamples: ActivityExample<TextConfig, string>[] = [
  {
    id: 'few-answers',
    title: 'Few answers, accepted variants',
    config: turing,
    groups: [
      { value: 'Turing', count: 4 },
      { value: 'alan turing', count: 2 },
      { value: 'Turnig', count: 1 },
      { value: 'Church', count: 2 },
      { value: 'Gödel', count: 1 },
    ],
    own: 'Turnig',
    otherKeys: [
      { ...turing, accepted: ['Church'], caseMatters: true, typos: false, explanation: undefined },
    ],
  },
  {
    id: 'cloud',
    title: 'A word cloud with many words',
    config: cloud,
    groups: WORDS.map((value, at) => ({ value, count: Math.max(1, 40 - at * at) })),
    own: 'naming',
  },
  {
    id: 'small-cloud',
    title: 'A word cloud with few words',
    config: { ...cloud, filter: [] },
    groups: [
      { value: 'naming', count: 3 },
      { value: 'Naming', count: 1 },
      { value: 'dates', count: 1 },
    ],
    own: 'dates',
  },
  {
    id: 'wall',
    title: 'A wall',
    config: wall,
    groups: NOTES.map((value, at) => ({ value, count: at === 1 ? 3 : 1 })),
    own: NOTES[4] ?? '',
  },
  {
    id: 'full-wall',
    title: 'A wall with more than it can hold',
    config: wall,
    groups: Array.from({ length: 120 }, (_, at) => ({
      value: `${NOTES[at % NOTES.length]} (${at + 1})`,
      count: 1,
    })),
    own: null,
  },
  { id: 'empty', title: 'Nobody has answered', config: cloud, groups: [], own: null },
];
