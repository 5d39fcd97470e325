'use client';

import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { IconButton } from '@/components/ui/icon-button';
import { Tag } from '@/components/ui/tag';
import type { Edits } from '@/domain/edits';
import { hide, merge, show, togglePin } from './change-edits';
import type { Entry } from './tally';

type Props = {
  entry: Entry;
  entries: Entry[];
  edits: Edits;
  /** The entry that waits for another one to count for. */
  merging: string | null;
  onMerging: (key: string) => void;
  onEdit: (edits: Edits) => void;
};

/** One entry, and what can be done with it before the room sees it. */
export function EntryRow({ entry, entries, edits, merging, onMerging, onEdit }: Props) {
  const { key, text, count, profane } = entry;
  const hidden = edits.hidden.includes(key);
  const into = edits.merged.find(([from]) => from === key)?.[1];
  const other = entries.find((candidate) => candidate.key === into);
  const away = hidden || profane || into !== undefined;
  return (
    <li className="row between border-line border-b py-1">
      <span className={classNames('min-w-0 wrap-anywhere', away && 'faint')}>
        <b>{count}</b> {text} {profane && <Tag icon="eye-off">on a word list</Tag>}
        {hidden && <Tag icon="eye-off">hidden</Tag>}
        {into !== undefined && <Tag icon="link">counts for “{other?.text ?? into}”</Tag>}
        {edits.pinned.includes(key) && <Tag look="found">pinned</Tag>}
      </span>
      {merging !== null && merging !== key ? (
        <Button size="small" onClick={() => onEdit(merge(edits, merging, key))}>
          Counts for this
        </Button>
      ) : (
        <span className="flex flex-none">
          {!away && (
            <>
              <IconButton
                icon="pin"
                label={`Pin ${text}`}
                aria-pressed={edits.pinned.includes(key)}
                dense
                onClick={() => onEdit(togglePin(edits, key))}
              />
              <IconButton
                icon="link"
                label={`Merge ${text} with another entry`}
                dense
                onClick={() => onMerging(key)}
              />
            </>
          )}
          {!profane && (
            <IconButton
              icon={away ? 'eye' : 'eye-off'}
              label={away ? `Show ${text} again` : `Hide ${text}`}
              dense
              onClick={() => onEdit(away ? show(edits, key) : hide(edits, key))}
            />
          )}
        </span>
      )}
    </li>
  );
}
