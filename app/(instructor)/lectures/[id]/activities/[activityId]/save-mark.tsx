import { Icon } from '@/components/ui/icon';
import type { SaveState } from './use-autosave';

/** Whether what is on the screen is in the database. */
export function SaveMark({ state }: { state: SaveState }) {
  return (
    <span className="row gap-1.5" role="status">
      {state.is === 'saved' && <Icon name="check" />}
      {state.is === 'refused' && <Icon name="warning" />}
      <span className={state.is === 'refused' ? 'strong' : 'muted'}>{words(state)}</span>
    </span>
  );
}

function words(state: SaveState): string {
  switch (state.is) {
    case 'saved':
      return 'Saved';
    case 'unsaved':
    case 'saving':
      return 'Saving …';
    case 'refused':
      return 'Not saved';
  }
}
