import { rulesOf } from '@/activities/rules';
import { pointsFor, verdictOf } from '@/domain/scoring';
import type { ScoreHomework } from '@/server/store/homework/homework-steps';

/** Everybody has their own pace: what counts is how right an answer is. */
export const scoreHomework: ScoreHomework = ({ type, config, scored }, value) => {
  if (!scored) return null;
  const share = rulesOf(type).score(config, value);
  const points = pointsFor({ points: config.points, share, elapsedMs: 0, givenMs: null });
  return { verdict: verdictOf(share), points };
};
