import type { ActivityExample } from '@/domain/activity-example';
import { keyOf } from './key';
import type { MatchAnswer, MatchConfig } from './rules';

const layers: MatchConfig = {
  prompt: 'Which protocol belongs to which layer?',
  pairs: [
    { item: 'IP', target: 'Network' },
    { item: 'TCP', target: 'Transport' },
    { item: 'UDP', target: 'Transport' },
    { item: 'HTTP', target: 'Application' },
  ],
  extra: ['Link'],
  seconds: 60,
  points: 1000,
  explanation: 'TCP and UDP both carry data from program to program.',
};

const terms: MatchConfig = {
  prompt: 'Match each term with what it means when people talk about version control.',
  pairs: [
    ['commit', 'A snapshot with a message'],
    ['branch', 'A name that moves along'],
    ['tag', 'A name that stays'],
    ['remote', 'Another copy of the repository'],
    ['`HEAD`', 'Where you are now'],
    ['index', 'What goes into the next snapshot, and nothing else that you have changed since'],
    ['stash', 'Work put aside'],
    ['rebase', 'The same changes on another base'],
    ['merge', 'Two lines of work joined'],
    ['clone', 'A whole copy, history included'],
  ].map(([item = '', target = '']) => ({ item, target })),
  extra: [],
  seconds: 120,
  points: 1000,
};

/** The key, with the first targets changed. */
const mixed = (config: MatchConfig, items: number) => {
  const key = keyOf(config);
  return key.map((target, item) => (item < items ? (key[(item + 1) % key.length] ?? 0) : target));
};

export const matchExamples: ActivityExample<MatchConfig, MatchAnswer>[] = [
  {
    id: 'few-answers',
    title: 'Few answers, categories and a target too many',
    config: layers,
    groups: [
      { value: keyOf(layers), count: 4 },
      { value: mixed(layers, 1), count: 2 },
      { value: mixed(layers, 4), count: 1 },
    ],
    own: mixed(layers, 1),
    otherKeys: [
      {
        ...layers,
        pairs: [
          { item: 'IP', target: 'Application' },
          { item: 'TCP', target: 'Link' },
          { item: 'UDP', target: 'Network' },
          { item: 'HTTP', target: 'Link' },
        ],
        extra: ['Transport'],
        explanation: undefined,
      },
    ],
  },
  {
    id: 'many-answers',
    title: 'Many answers, ten pairs',
    config: terms,
    groups: [0, 2, 3, 5, 8, 10].map((items, at) => ({
      value: mixed(terms, items),
      count: [90, 61, 40, 33, 12, 4][at] ?? 1,
    })),
    own: keyOf(terms),
  },
  { id: 'empty', title: 'Nobody has answered', config: layers, groups: [], own: null },
];
