import type { ActivityExample } from '@/domain/activity-example';
import type { NumericConfig } from './rules';

const layers: NumericConfig = {
  prompt: 'How many layers does an image have that adds two `RUN` lines to its base of five?',
  ...{ correct: 7, unit: 'layers', tolerance: 0, reach: null, seconds: 45, points: 1000 },
  explanation: 'Every `RUN` is one more layer.',
};

const moon: NumericConfig = {
  prompt: 'How far away is the moon?',
  ...{ correct: 384_400, unit: 'km', tolerance: 20_000, reach: 200_000, seconds: 60 },
  points: 1000,
};

const spread = (from: number, step: number, counts: number[]) =>
  counts.flatMap((count, at) => (count > 0 ? [{ value: from + at * step, count }] : []));

export const numericExamples: ActivityExample<NumericConfig, number>[] = [
  {
    id: 'few-answers',
    title: 'Few answers, a whole number',
    config: layers,
    groups: spread(5, 1, [1, 2, 5, 1, 1]),
    own: 7,
    otherKeys: [{ ...layers, correct: 2, tolerance: 5, reach: 12, explanation: undefined }],
  },
  {
    id: 'many-answers',
    title: 'Many answers, closeness counts, some far away',
    config: moon,
    groups: [
      ...spread(150_000, 25_000, [4, 9, 14, 22, 41, 38, 55, 61, 80, 102, 64, 31, 12, 9, 3]),
      ...spread(10, 3, [2, 1]),
      { value: 150_000_000, count: 11 },
    ],
    own: 300_000,
  },
  {
    id: 'nobody-near',
    title: 'The true value is far from every answer',
    config: {
      ...moon,
      prompt: 'How many people have ever lived on this planet, according to demographers?',
      ...{ correct: 117e9, unit: 'people', tolerance: 1e10, reach: null },
    },
    groups: spread(8e9, 1e9, [12, 20, 9, 4]),
    own: 9e9,
  },
  {
    id: 'unscored',
    title: 'A number that nobody knows',
    config: {
      ...moon,
      prompt: 'How many hours did you sleep last night?',
      ...{ correct: null, unit: 'h', tolerance: 0, reach: null },
    },
    groups: spread(3.5, 0.5, [1, 0, 2, 4, 6, 11, 14, 9, 3, 1]),
    own: 6.5,
  },
  { id: 'empty', title: 'Nobody has answered', config: moon, groups: [], own: null },
];
