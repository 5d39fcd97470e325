import { adviceOf } from './advice';
import type { Passage } from './passage';
import { passageCode } from './passage-code';

/** The fields that every type's config has; null without a prompt. */
export function sharedConfig(passage: Passage) {
  const { prompt, attributes, why } = passage;
  if (prompt === null) return null;
  const code = passageCode(passage);
  return {
    prompt,
    ...(code && { code }),
    seconds: attributes.seconds ?? null,
    points: attributes.points ?? 1000,
    ...adviceOf(attributes),
    ...(why === undefined ? {} : { explanation: why }),
  };
}
