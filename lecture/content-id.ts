import { createHash } from 'node:crypto';
import { rulesOf } from '@/activities/rules';
import type { ActivityConfig } from '@/domain/activity';
import { type ActivityId, activityId } from '@/domain/ids';

/**
 * Ids that rest on what a question asks, not on where it stands or what its key says: the prompt,
 * the code and the options, without differences in case, white space or Unicode form. The second
 * of two equal questions gets another id, and the same one in the next import.
 */
export function contentIds(): (type: string, config: ActivityConfig) => ActivityId {
  const seen = new Map<string, number>();
  return (type, config) => {
    const content = contentOf(type, config);
    const copy = (seen.get(content) ?? 0) + 1;
    seen.set(content, copy);
    const hash = createHash('sha256').update(copy === 1 ? content : `${content}\n${copy}`);
    return activityId.parse(`c-${hash.digest('hex').slice(0, 12)}`);
  };
}

/** What a question asks, without differences that nobody sees; equal for questions of equal content. */
export function contentOf(type: string, config: ActivityConfig): string {
  const { choices = [], targets = [] } = rulesOf(type).deckFields(config);
  const parts = [
    type,
    config.prompt,
    config.code?.text ?? '',
    choices.length,
    ...choices,
    ...targets,
  ];
  return JSON.stringify(parts.map((part) => normaliseText(String(part))));
}

export function normaliseText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
