import type { ActivityExample } from '@/domain/activity-example';
import { type LinesAnswer, type LinesConfig, MISSING } from './rules';

const short: LinesConfig = {
  prompt: 'Two things are wrong with this script. Tap the lines.',
  code: {
    language: 'bash',
    text: '#!/bin/bash\nset -u\ncd $1\nrm -rf *.tmp\necho "done"',
  },
  problems: [
    {
      text: 'The path is not quoted',
      explanation: 'A folder with a space in its name becomes two words.',
      lines: [3],
    },
    { text: 'Nothing stops when `cd` fails', lines: null },
  ],
  seconds: 90,
  points: 1000,
};

const long: LinesConfig = {
  ...short,
  prompt: 'This service starts, and falls over on the first busy day. Which lines are a problem?',
  code: {
    language: 'python',
    text: Array.from({ length: 18 }, (_, at) =>
      at % 3 === 0
        ? `def step_${at}(request, cache={}, retries=${at}, name="a rather long default value"):`
        : `    cache[request.id] = request.body  # ${at}`,
    ).join('\n'),
  },
  problems: [
    { text: 'A default that is shared by all calls', lines: [1, 4, 7, 10, 13, 16] },
    { text: 'The cache never forgets', explanation: 'It grows until memory is full.', lines: [2] },
  ],
  explanation: 'Defaults are made once, when the function is defined.',
};

const repaired: LinesConfig = {
  ...short,
  fixed: '#!/bin/bash\nset -eu\ncd "$1"\nrm -f -- *.tmp\necho "done"',
};

export const linesExamples: ActivityExample<LinesConfig, LinesAnswer>[] = [
  {
    id: 'few-answers',
    title: 'Few answers',
    config: short,
    groups: [
      { value: [MISSING, 3], count: 2 },
      { value: [4], count: 3 },
    ],
    own: [MISSING, 3],
    otherKeys: [
      {
        ...short,
        problems: [
          { text: 'Other', lines: [5] },
          { text: 'One more', lines: [1, 2] },
        ],
      },
    ],
  },
  {
    id: 'many-answers',
    title: 'Many answers, long code',
    config: long,
    groups: [
      { value: [1, 2], count: 70 },
      { value: [2], count: 41 },
      { value: [5, 6], count: 150 },
      { value: [MISSING], count: 22 },
    ],
    own: [2, 6],
  },
  {
    id: 'repaired',
    title: 'With the repaired code',
    config: repaired,
    groups: [
      { value: [MISSING, 3], count: 12 },
      { value: [2], count: 9 },
    ],
    own: [2],
    otherKeys: [
      { ...repaired, fixed: undefined },
      { ...repaired, fixed: 'exit 0' },
    ],
  },
  { id: 'empty', title: 'Nobody has answered', config: short, groups: [], own: null },
];
