'use client';

import { type ReactNode, useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { pluralise } from '@/components/ui/pluralise';
import { Toast, Toasts } from '@/components/ui/toast';
import type { OutlineSection } from '@/domain/deck';
import { SourcePane } from '../source-pane';
import { AddActivity } from './add-activity';
import type { DeckEntry } from './deck-entry';
import { DeckHead } from './deck-head';
import { DeckList } from './deck-list';
import { StartSession } from './start-session';
import { useDeck } from './use-deck';

type Props = {
  lecture: {
    id: string;
    title: string;
    source: string;
    outline: OutlineSection[];
    deck: DeckEntry[];
  };
  addresses: string[];
  /** Came here to start a session. */
  starting: boolean;
  /** Came here to see a line of the notes. */
  shownLine: number | null;
  /** What stands below the deck. */
  children: ReactNode;
};

/** The deck with the notes beside it; a lecture written by hand has no notes. */
export function DeckPage({ lecture, addresses, starting, shownLine, children }: Props) {
  const { id, source, outline } = lecture;
  const deck = useDeck(id, lecture.deck);
  const [starts, setStarts] = useState(starting);
  const [shown, setShown] = useState(shownLine === null ? null : { line: shownLine });

  const places = useMemo(
    () =>
      deck.entries.map(({ line, lineEnd, origin }, index) => ({
        ...{ number: index + 1, line, lineEnd, drafted: origin === 'drafted' },
      })),
    [deck.entries],
  );
  const headings = useMemo(() => outline.map(({ line }) => line), [outline]);
  const kept = deck.entries.filter(({ status }) => status === 'kept').length;

  const cards = (
    <>
      <DeckHead lectureId={id} title={lecture.title} />
      <DeckList
        lectureId={id}
        deck={deck}
        onLine={source === '' ? undefined : (line) => setShown({ line })}
      />
      <AddActivity lectureId={id} />
      {children}
      <div className="sticky-end no-print">
        <span>
          <b>{kept}</b> {pluralise(kept, 'activity', 'activities').replace(/^\S+ /, '')} to ask
        </span>
        <Button variant="primary" icon="play" onClick={() => setStarts(true)}>
          Start a session
        </Button>
      </div>
    </>
  );

  return (
    <>
      {source === '' ? (
        <main className="desk is-narrow" id="main">
          {cards}
        </main>
      ) : (
        <main className="import" id="main">
          <SourcePane
            text={source}
            places={places}
            headings={headings}
            shown={shown}
            onPick={(number) => focusCard(number)}
          />
          <section className="card-pane relative" aria-label="Deck">
            {cards}
          </section>
        </main>
      )}
      <StartSession
        lectureId={id}
        open={starts}
        kept={kept}
        addresses={addresses}
        onClose={() => setStarts(false)}
      />
      <Toasts>
        {deck.problem && (
          <Toast icon="warning" onDismiss={deck.forgetProblem}>
            {deck.problem}
          </Toast>
        )}
      </Toasts>
    </>
  );
}

function focusCard(number: number) {
  document.querySelectorAll<HTMLElement>('.card-pane .find h3 a')[number - 1]?.focus();
}
