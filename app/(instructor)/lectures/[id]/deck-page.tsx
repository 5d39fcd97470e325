'use client';

import { type ReactNode, useMemo, useState } from 'react';
import { Toast, Toasts } from '@/components/ui/toast';
import type { Doubt, OutlineSection, Unread } from '@/domain/deck';
import { LineNotes } from '../line-notes';
import { SourcePane } from '../source-pane';
import { AddActivity } from './add-activity';
import type { DeckEntry } from './deck-entry';
import { DeckHead } from './deck-head';
import { DeckList } from './deck-list';
import { cardsOf } from './deck-sections';
import { NotesNews } from './notes-news';
import { OtherWays } from './other-ways';
import { StartSession } from './start/start-session';
import { StartBar } from './start-bar';
import { useDeck } from './use-deck';

type Props = {
  lecture: {
    id: string;
    title: string;
    source: string;
    outline: OutlineSection[];
    doubts: Doubt[];
    unread: Unread[];
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
      cardsOf(deck.entries).map(({ line, lineEnd, origin, codeLine, codeLineEnd }, index) => ({
        ...{ number: index + 1, line, lineEnd, drafted: origin === 'drafted' },
        code: codeLine && codeLineEnd ? { line: codeLine, lineEnd: codeLineEnd } : undefined,
      })),
    [deck.entries],
  );
  const headings = useMemo(() => outline.map(({ line }) => line), [outline]);
  const kept = deck.entries.filter(({ status }) => status === 'kept').length;

  const head = (
    <>
      <DeckHead lectureId={id} title={lecture.title} hasNotes={source !== ''} />
      <NotesNews entries={deck.entries} onAcceptAll={(ids) => deck.settle(ids, 'accept')} />
      {lecture.unread.length > 0 && (
        <LineNotes
          label="Not taken over"
          notes={lecture.unread}
          onLine={(line) => setShown({ line })}
        />
      )}
      {lecture.doubts.length > 0 && (
        <LineNotes
          label="Contradictions in the notes"
          notes={lecture.doubts}
          onLine={(line) => setShown({ line })}
        />
      )}
    </>
  );
  const cards = (
    <>
      <DeckList
        lectureId={id}
        deck={deck}
        onLine={source === '' ? undefined : (line) => setShown({ line })}
      />
      <AddActivity lectureId={id} />
      {children}
    </>
  );
  const start = (
    <StartBar kept={kept} onStart={() => setStarts(true)}>
      <OtherWays lectureId={id} addresses={addresses} />
    </StartBar>
  );

  return (
    <>
      {source === '' ? (
        <main className="desk is-narrow" id="main">
          {head}
          {start}
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
          <section className="flex min-h-0 min-w-0 flex-col" aria-label="Deck">
            <div className="card-pane relative grow">
              {head}
              {cards}
            </div>
            <div className="mx-4 desk:mx-8">{start}</div>
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
