import type { Score, Share } from './score-lecture';

type Measure = 'recall' | 'precision' | 'kind' | 'options' | 'key';

/** What the import must reach over all test lectures together, in percent; and no invented key. */
export const bounds: Record<Measure, number> = {
  recall: 90,
  precision: 85,
  kind: 85,
  options: 90,
  key: 95,
};

export const measures = Object.keys(bounds) as Measure[];

/** Nothing to be right about is all right. */
export const percent = ({ right, of }: Share) => (of === 0 ? 100 : (100 * right) / of);

/** The scores of several lectures as one. */
export function total(scores: Score[]): Score {
  const sum = (measure: Measure): Share => ({
    right: scores.reduce((all, score) => all + score[measure].right, 0),
    of: scores.reduce((all, score) => all + score[measure].of, 0),
  });
  return {
    name: `all ${scores.length}`,
    recall: sum('recall'),
    precision: sum('precision'),
    kind: sum('kind'),
    options: sum('options'),
    key: sum('key'),
    invented: scores.reduce((all, { invented }) => all + invented, 0),
    faults: scores.flatMap(({ faults }) => faults),
  };
}

/** A sentence for each bound that is not reached. */
export function missed(score: Score): string[] {
  return [
    ...measures.flatMap((measure) =>
      percent(score[measure]) < bounds[measure]
        ? [`${measure} ${percent(score[measure]).toFixed(1)} % is below ${bounds[measure]} %`]
        : [],
    ),
    ...(score.invented > 0 ? [`${score.invented} invented keys`] : []),
  ];
}
