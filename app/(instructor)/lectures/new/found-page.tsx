'use client';

import { useRouter } from 'next/navigation';
import { useMemo, useRef, useState } from 'react';
import { callApi } from '../../call-api';
import { handNotes } from '../handed-notes';
import type { LecturePreview } from '../lecture-preview';
import { SourcePane } from '../source-pane';
import { useFileDrop } from '../use-file-drop';
import { FoundCards } from './found-cards';
import { FoundHead } from './found-head';
import { MakeLecture } from './make-lecture';

type Props = {
  file: File;
  preview: LecturePreview;
  onAgain: () => void;
  onFile: (file: File) => void;
};

/** The notes at the left, what was found in them at the right, the same numbers on both. */
export function FoundPage({ file, preview, onAgain, onFile }: Props) {
  const { deck, text, repairs } = preview;
  const router = useRouter();
  useFileDrop(onFile);
  const cards = useRef<HTMLDivElement>(null);
  const [keep, setKeep] = useState(() => new Set(defaultKeep(deck.activities)));
  const [current, setCurrent] = useState(0);
  const [shown, setShown] = useState<{ line: number } | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  const places = useMemo(
    () =>
      deck.activities.map(({ line, lineEnd, origin, code }, index) => ({
        ...{ number: index + 1, line, lineEnd, drafted: origin === 'drafted', code },
      })),
    [deck],
  );
  const headings = useMemo(() => deck.outline.map(({ line }) => line), [deck]);

  function choose(index: number) {
    const activity = deck.activities[index];
    if (!activity) return;
    setCurrent(index);
    if (activity.line > 0) setShown({ line: activity.line });
  }

  function toggle(id: string) {
    const changed = new Set(keep);
    if (!changed.delete(id)) changed.add(id);
    setKeep(changed);
  }

  async function make() {
    setBusy(true);
    const form = new FormData();
    form.set('file', file, file.name);
    form.set('keep', JSON.stringify([...keep]));
    const answer = await callApi<{ id: string }>('POST', '/api/lectures', form);
    if (answer.ok) {
      handNotes(null);
      return router.push(`/lectures/${answer.data.id}`);
    }
    setBusy(false);
    setError(answer.message);
  }

  return (
    <main className="import" id="main">
      <SourcePane
        text={text}
        places={places}
        headings={headings}
        shown={shown}
        onPick={(number) => {
          setCurrent(number - 1);
          cards.current?.querySelectorAll<HTMLElement>('h3 button')[number - 1]?.focus();
        }}
      />
      <section className="flex min-h-0 min-w-0 flex-col" aria-label="Activities">
        <div className="card-pane relative grow">
          <FoundHead
            deck={deck}
            repairs={repairs}
            onLine={(line) => setShown({ line })}
            onAgain={onAgain}
          />
          <div ref={cards}>
            <h2 className="sr">Activities</h2>
            <FoundCards
              activities={deck.activities}
              keep={keep}
              current={current}
              onChoose={choose}
              onToggle={toggle}
            />
          </div>
        </div>
        <MakeLecture
          kept={keep.size}
          all={deck.activities.length}
          busy={busy}
          error={error}
          onMake={make}
        />
      </section>
    </main>
  );
}

/** Drafts are suggestions: they have to be chosen. */
function defaultKeep(activities: LecturePreview['deck']['activities']): string[] {
  return activities.filter(({ origin }) => origin !== 'drafted').map(({ id }) => id);
}
