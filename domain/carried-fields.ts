import type { ActivityConfig } from './activity';

/** What any two activities have in common, when one is made of another. */
export function carriedFields({ prompt, code, seconds, points, explanation }: ActivityConfig) {
  return { prompt, code, seconds, points, explanation };
}
