import { rulesOf } from '@/activities/rules';
import type { DeckItem } from '@/domain/deck';
import { contentIds } from '../content-id';
import type { Notes } from '../outline/notes';
import { sectionAt } from '../outline/section-at';
import type { FindRule, FoundActivity } from './rule';

type Claim = { found: FoundActivity; rule: FindRule };

/**
 * What the rules find in the notes, in the order of its lines: one ask is one activity, whichever
 * rule comes first has it, and every config is valid for its type.
 */
export function findActivities(notes: Notes, rules: FindRule[]): DeckItem[] {
  const claims = claim(notes, rules).sort((a, b) => a.found.line - b.found.line);
  const idOf = contentIds();
  return claims.flatMap(({ found, rule }) => {
    const { type, line, lineEnd, codeLine, codeLineEnd, reason } = found;
    const config = rulesOf(type).config.safeParse(found.config);
    if (!config.success) return [];
    const item: DeckItem = {
      id: idOf(type, config.data),
      type,
      config: config.data,
      origin: rule.origin,
      line,
      lineEnd,
      ...(codeLine === undefined ? {} : { codeLine, codeLineEnd }),
      section: sectionAt(notes.sections, line)?.title ?? '',
      rule: rule.name,
      reason,
    };
    return [item];
  });
}

/** A line that one rule has taken is taken for all later rules. */
function claim(notes: Notes, rules: FindRule[]): Claim[] {
  const claims: Claim[] = [];
  const taken = new Set<number>();
  for (const rule of rules) {
    const free = rule.find(notes).filter((found) => isFree(found, taken));
    for (const found of free) {
      for (let line = found.line; line <= found.lineEnd; line++) taken.add(line);
      claims.push({ found, rule });
    }
  }
  return claims;
}

function isFree({ line, lineEnd }: FoundActivity, taken: Set<number>): boolean {
  for (let at = line; at <= lineEnd; at++) if (taken.has(at)) return false;
  return true;
}
