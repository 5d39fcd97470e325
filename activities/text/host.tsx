'use client';

import { useState } from 'react';
import type { HostProps } from '@/domain/activity-views';
import type { TextConfig } from './config';
import { EntryRow } from './entry-row';
import { TextReview } from './review';
import type { TextTally } from './tally';

type Props = HostProps<TextConfig, TextTally>;

/** Answers with their counts; what the room will see can be hidden, merged and pinned. */
export function TextHost({ config, tally, assessment, edits, onEdit }: Props) {
  const [merging, setMerging] = useState<string | null>(null);
  const counted = tally ?? { entries: [], more: 0, answered: 0 };
  if (config.mode === 'answer' || counted.entries.length === 0) {
    return <TextReview config={config} tally={counted} assessment={assessment ?? { right: 0 }} />;
  }
  const chosen = counted.entries.find(({ key }) => key === merging);
  return (
    <>
      {chosen && (
        <p role="status">
          Choose the entry that “{chosen.text}” counts for.{' '}
          <button type="button" className="linkbtn" onClick={() => setMerging(null)}>
            Leave it
          </button>
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keys */}
      <section className="relative max-h-[44vh] overflow-auto" aria-label="Entries" tabIndex={0}>
        <ol className="live">
          {counted.entries.map((entry) => (
            <EntryRow
              key={entry.key}
              entry={entry}
              entries={counted.entries}
              edits={edits}
              merging={merging}
              onMerging={setMerging}
              onEdit={(changed) => {
                setMerging(null);
                onEdit(changed);
              }}
            />
          ))}
        </ol>
      </section>
    </>
  );
}
