import type { PlannedPart } from '@/domain/pace';
import type { SheetSection } from '@/domain/run-sheet';

/**
 * The parts whose minutes make up the plan: of a part and the sections in it only the part counts,
 * unless it has none of its own.
 */
export function plannedParts(sections: SheetSection[]): PlannedPart[] {
  const parts: PlannedPart[] = [];
  let within = Infinity;
  for (const { level, line, minutes } of sections) {
    if (level <= within) within = Infinity;
    if (minutes === null || within < level) continue;
    parts.push({ line, minutes });
    within = level;
  }
  return parts;
}
