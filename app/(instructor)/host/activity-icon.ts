import type { IconName } from '@/components/ui/icon-paths';
import type { DeckRow } from '@/domain/views';

/** A hand for opinions, a list for lines of code, a question mark for the rest. */
export function iconOf({ type, scored }: Pick<DeckRow, 'type' | 'scored'>): IconName {
  if (!scored) return 'hand';
  return type === 'lines' ? 'list' : 'question';
}
