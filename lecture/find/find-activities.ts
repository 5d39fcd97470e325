import { rulesOf } from '@/activities/rules';
import type { DeckItem } from '@/domain/deck';
import type { Notes } from '../outline/notes';
import { sectionAt } from '../outline/section-at';
import { contentIds } from './content-id';
import type { FindRule, FoundActivity } from './rule';

type Claim = { found: FoundActivity; rule: FindRule };

/**
 * What the rules find in the notes, in the order of its lines: one ask is one activity, whichever
 * rule comes first has it, and every config is valid for its type.
 */
export function findActivities(notes: Notes, rules: FindRule[]): DeckItem[] {
  const claims: Claim[] = [];
  for (const rule of rules) {
    const free = rule.find(notes).filter((found) => !claims.some((other) => overlap(found, other.found)));
    claims.push(...free.map((found) => ({ found, rule })));
  }
  claims.sort((a, b) => a.found.line - b.found.line);
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

function overlap(a: FoundActivity, b: FoundActivity): boolean {
  return a.line <= b.lineEnd && b.line <= a.lineEnd;
}
