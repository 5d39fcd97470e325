import { pluralise } from '@/components/ui/pluralise';
import type { DeckChanges } from '@/lecture/again/changes';

/** What edited notes mean for a lecture, a sentence for each kind of change that there is. */
export function changesText(changes: DeckChanges | undefined): string[] {
  if (!changes) return [];
  const { unchanged, changed, gone, added, drafted } = changes;
  const sentences = [
    unchanged > 0 && `${pluralise(unchanged, 'question')} unchanged.`,
    changed > 0 && `${pluralise(changed, 'question')} changed: you see both versions and decide.`,
    gone > 0 && `${pluralise(gone, 'question')} no longer in the notes: kept until you decide.`,
    added > 0 && `${pluralise(added, 'question')} new.`,
    drafted > 0 && `${pluralise(drafted, 'new draft')}.`,
  ].filter((sentence) => sentence !== false);
  return sentences.length > 0 ? sentences : ['The notes ask nothing that Lectern knows.'];
}
