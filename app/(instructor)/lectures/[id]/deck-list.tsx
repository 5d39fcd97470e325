'use client';

import { Fragment, useRef, useState } from 'react';
import { rulesOf } from '@/activities/rules';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { EmptyState } from '@/components/ui/empty-state';
import { plainProse } from '@/components/ui/prose-tree';
import { DeckCard } from './deck-card';
import type { DeckEntry } from './deck-entry';
import { cardsOf, deckSections } from './deck-sections';
import { SectionDrafts } from './section-drafts';
import type { Deck } from './use-deck';

type Props = { lectureId: string; deck: Deck; onLine?: (line: number) => void };

/** The activities in their order, under the sections of the notes that they stand in. */
export function DeckList({ lectureId, deck, onLine }: Props) {
  const { entries } = deck;
  const cards = cardsOf(entries);
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [doomed, setDoomed] = useState<DeckEntry | null>(null);

  /** `to` counts cards; the drafts between them keep their places. */
  function move(id: string, to: number) {
    const target = cards[to];
    if (target) deck.move(id, entries.indexOf(target));
    // The row has moved away from under the keys: follow it.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-id="${id}"] h3 a`)?.focus(),
    );
  }

  if (entries.length === 0) {
    return (
      <EmptyState title="Nothing to ask yet">
        Add a question below. It appears on the phones when you open it in class.
      </EmptyState>
    );
  }
  return (
    <>
      <h2 className="sr">Deck</h2>
      <ol ref={list}>
        {deckSections(entries).map(({ title, cards: own, drafts }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a heading may stand at several places.
          <Fragment key={at}>
            {title && <li className="deck-part">{plainProse(title)}</li>}
            {own.map(({ entry, number }) => (
              <DeckCard
                key={entry.id}
                entry={entry}
                number={number}
                last={cards.length}
                href={`/lectures/${lectureId}/activities/${entry.id}`}
                gaps={rulesOf(entry.type).gaps(entry.config)}
                onLine={onLine}
                onMove={(to) => move(entry.id, to)}
                onStatus={(status) => deck.setStatus([entry.id], status)}
                onSettle={(how) => deck.settle([entry.id], how)}
                onRemove={() => setDoomed(entry)}
                onDrag={setDragged}
                onDropHere={() => {
                  if (dragged && dragged !== entry.id) deck.move(dragged, entries.indexOf(entry));
                  setDragged(null);
                }}
              />
            ))}
            {drafts.length > 0 && (
              <SectionDrafts
                section={title}
                drafts={drafts}
                onTake={(ids) => deck.setStatus(ids, 'kept')}
                onLine={onLine}
              />
            )}
          </Fragment>
        ))}
      </ol>
      <ConfirmDialog
        open={doomed !== null}
        title="Delete this activity?"
        confirm="Delete it"
        danger
        onCancel={() => setDoomed(null)}
        onConfirm={() => {
          if (doomed) deck.remove(doomed.id);
          setDoomed(null);
        }}
      >
        {`“${plainProse(doomed?.config.prompt ?? '') || 'Untitled'}” goes for good. Results of past sessions stay. To skip it only this time, leave it out instead.`}
      </ConfirmDialog>
    </>
  );
}
