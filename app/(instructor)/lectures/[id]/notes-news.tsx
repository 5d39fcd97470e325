import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { pluralise } from '@/components/ui/pluralise';
import type { DeckEntry } from './deck-entry';

type Props = { entries: DeckEntry[]; onAcceptAll: (ids: string[]) => void };

/** What waits to be settled after the notes were imported again; nothing when all is settled. */
export function NotesNews({ entries, onAcceptAll }: Props) {
  const changed = entries.filter(({ change }) => change !== null);
  const gone = entries.filter(({ standing, change }) => standing === 'gone' && change === null);
  if (changed.length + gone.length === 0) return null;
  const sentences = [
    changed.length > 0 && `${pluralise(changed.length, 'question')} changed in the notes.`,
    gone.length > 0 && `${pluralise(gone.length, 'question')} no longer in the notes.`,
  ];
  return (
    <Notice icon="refresh" title={sentences.filter(Boolean).join(' ')}>
      <p>
        Nothing of yours was replaced. Decide below, one by one{changed.length > 1 ? ', or:' : '.'}
      </p>
      {changed.length > 1 && (
        <Button
          size="small"
          variant="line"
          onClick={() => onAcceptAll(changed.map(({ id }) => id))}
        >
          Take all new texts
        </Button>
      )}
    </Notice>
  );
}
