import type { ActivityExample } from '@/domain/activity-example';
import type { ScaleAnswer, ScaleConfig } from './rules';

const sure: ScaleConfig = {
  prompt: 'How sure are you by now?',
  statements: ['I could explain what a process is', 'I could start one in the background'],
  ...{ low: 'Not at all', high: 'Very', seconds: null, points: 1000 },
};

const course: ScaleConfig = {
  prompt: 'How far do you agree?',
  statements: [
    'The pace is right for me',
    'The examples help me more than the definitions do',
    'I know what to prepare for next week',
    'I would rather try things out during the lecture than watch',
    'I can read the code on the wall from where I sit, also in the last rows of the hall',
    'I dare to ask',
    'The exercises fit the lecture',
    'I would recommend it',
  ],
  ...{ low: 'Disagree', high: 'Agree', seconds: 120, points: 1000 },
};

export const scaleExamples: ActivityExample<ScaleConfig, ScaleAnswer>[] = [
  {
    id: 'few-answers',
    title: 'Few answers, two statements',
    config: sure,
    groups: [
      { value: [4, 2], count: 3 },
      { value: [5, 4], count: 2 },
      { value: [1, 1], count: 1 },
    ],
    own: [4, 2],
  },
  {
    id: 'many-answers',
    title: 'Many answers, eight statements',
    config: course,
    groups: [
      { value: [5, 4, 3, 2, 1, 2, 3, 4], count: 120 },
      { value: [4, 4, 4, 4, 4, 4, 4, 4], count: 90 },
      { value: [3, 5, 2, 5, 5, 1, 4, 5], count: 141 },
      { value: [2, 1, 1, 3, 2, 5, 5, 3], count: 33 },
      { value: [1, 1, 1, 1, 1, 1, 1, 1], count: 4 },
    ],
    own: [4, 4, 4, 4, 4, 4, 4, 4],
  },
  { id: 'empty', title: 'Nobody has answered', config: sure, groups: [], own: null },
];
