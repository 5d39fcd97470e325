import { measures, missed, percent, total } from './bounds';
import type { Score } from './score-lecture';

const NAME = 28;
const COLUMN = 11;

/** A table with a line for each lecture, what went wrong below it, and the verdict. */
export function printScore(scores: Score[], withFaults: boolean): string {
  const all = total(scores);
  const head = [
    'lecture'.padEnd(NAME),
    ...measures.map((name) => name.padStart(COLUMN)),
    '  invented',
  ];
  return [
    head.join(''),
    ...scores.flatMap((score) => [
      row(score),
      ...(withFaults ? score.faults.map((fault) => `    ${fault}`) : []),
    ]),
    row(all),
    missed(all).length === 0
      ? 'All bounds are reached.'
      : `Not reached: ${missed(all).join(', ')}.`,
    '',
  ].join('\n');
}

function row(score: Score): string {
  const cells = measures.map((measure) => {
    const { right, of } = score[measure];
    return `${right}/${of} ${percent(score[measure]).toFixed(0).padStart(4)}%`.padStart(COLUMN);
  });
  return `${score.name.padEnd(NAME)}${cells.join('')}${String(score.invented).padStart(10)}`;
}
