import type { ActivityConfig } from './activity';

/** What any two activities have in common, when one is made of another. */
export function carriedFields(config: ActivityConfig) {
  const { prompt, code, seconds, points, confidence, branch, explanation } = config;
  return { prompt, code, seconds, points, confidence, branch, explanation };
}
