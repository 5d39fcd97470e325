import { createHash } from 'node:crypto';
import type { ActivityConfig } from '@/domain/activity';

/** Equal for equal questions, whatever the order of the config's keys; colours and drawn formulas do not count. */
export function contentHash(type: string, config: ActivityConfig): string {
  return createHash('sha256')
    .update(JSON.stringify([type, canonical(config)]))
    .digest('hex');
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([key, entry]) => key !== 'tokens' && key !== 'formulas' && entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => [key, canonical(entry)]);
}
