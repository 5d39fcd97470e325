import type { Wording } from './wording';

export const english: Wording = {
  quote: (text) => `“${text}”`,
  trueFalse: ['True', 'False'],
  forward: {
    describes: (left) => `Which description fits ${left}?`,
    corresponds: (left) => `What corresponds to ${left}?`,
    fixes: (left) => `What fixes this mistake: ${left}?`,
    solves: (left) => `Which solution belongs to this problem: ${left}?`,
    replaces: (left) => `What should be done instead: ${left}?`,
    causes: (left) => `What causes this: ${left}?`,
    explains: (left) => `Which explanation belongs to ${left}?`,
  },
  back: {
    describes: (right) => `Which of these fits the description ${right}?`,
    corresponds: (right) => `What corresponds to ${right}?`,
    fixes: (right) => `Which mistake does this fix: ${right}?`,
    solves: (right) => `Which problem does this solve: ${right}?`,
    replaces: (right) => `Instead of which of these should you do this: ${right}?`,
    causes: (right) => `What does this lead to: ${right}?`,
    explains: (right) => `What is explained by ${right}?`,
  },
  under: (left, heading) => `What belongs to ${left} under ${heading}?`,
  trueOf: (side) => `Which of these is true of ${side}?`,
  after: (step) => `Which step comes right after ${step}?`,
  order: 'Put the steps in order.',
  largest: 'Which one has the largest value?',
  smallest: 'Which one has the smallest value?',
  ascending: 'Put them in order, from the smallest value to the largest.',
  estimate: (name, unit) => `Estimate the value for ${name} (in ${unit}).`,
  trueOrFalse: (claim) => `True or false: ${claim}`,
  changed: 'This is the later version of the code. Which lines were added, moved or changed?',
};
