'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { callApi } from '../../call-api';
import { handNotes } from '../handed-notes';
import type { LecturePreview } from '../lecture-preview';
import { SourcePane } from '../source-pane';
import { useFileDrop } from '../use-file-drop';
import { FoundCards, focusCard } from './found-cards';
import { FoundHead } from './found-head';
import { MakeLecture } from './make-lecture';
import { type Found, useFound } from './use-found';

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
  const pane = useRef<HTMLDivElement>(null);
  const found = useFound(deck);
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

  const { choose: setCurrent } = found;
  const choose = useCallback(
    (at: number) => {
      setCurrent(at);
      const line = deck.activities[at]?.line ?? 0;
      if (line > 0) setShown({ line });
    },
    [deck, setCurrent],
  );

  const pick = useEffectEvent((number: number) => {
    if (!found.visible.includes(number - 1)) found.setFilter('all');
    found.choose(number - 1);
    requestAnimationFrame(() => focusCard(pane.current, number - 1));
  });
  const onPick = useCallback((number: number) => pick(number), []);

  // The keys work at once.
  useEffect(() => focusCard(pane.current, 0), []);

  async function make() {
    setBusy(true);
    const form = new FormData();
    form.set('file', file, file.name);
    form.set('keep', JSON.stringify([...found.keep]));
    form.set('keys', JSON.stringify(keysOf(found)));
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
      <SourcePane text={text} places={places} headings={headings} shown={shown} onPick={onPick} />
      <section className="flex min-h-0 min-w-0 flex-col" aria-label="Activities">
        <div className="card-pane relative grow" ref={pane}>
          <FoundHead
            deck={deck}
            given={found.given}
            repairs={repairs}
            onLine={(line) => setShown({ line })}
            onAgain={onAgain}
          />
          <h2 className="sr">Activities</h2>
          <FoundCards activities={deck.activities} found={found} onChoose={choose} />
        </div>
        <MakeLecture
          kept={found.keep.size}
          all={deck.activities.length}
          busy={busy}
          error={error}
          onMake={make}
        />
      </section>
    </main>
  );
}

/** The right options that the lecturer gave, by the activity's id. */
const keysOf = ({ given }: Found) =>
  Object.fromEntries([...given].filter(([, answer]) => answer !== 'poll'));
