'use client';

import { type KeyboardEvent, useMemo, useRef } from 'react';
import { pluralise } from '@/components/ui/pluralise';
import { Segmented } from '@/components/ui/segmented';
import type { ContractActivity } from '@/domain/deck';
import { CARDS_PER_BLOCK, CardBlock } from './card-block';
import { filtered, filterNames, foundFilters } from './found-filter';
import { foundKey } from './found-key';
import { asksForKey } from './needs-answer';
import type { Found } from './use-found';

type Props = { activities: ContractActivity[]; found: Found; onChoose: (at: number) => void };

/** What was found, one card each; keys go through them and decide (see found-key.ts). */
export function FoundCards({ activities, found, onChoose }: Props) {
  const { visible, current, filter, given } = found;
  const list = useRef<HTMLDivElement>(null);
  const blocks = useMemo(
    () =>
      Array.from({ length: Math.ceil(visible.length / CARDS_PER_BLOCK) }, (_, at) =>
        visible.slice(at * CARDS_PER_BLOCK, (at + 1) * CARDS_PER_BLOCK),
      ),
    [visible],
  );

  function onKeyDown(event: KeyboardEvent) {
    const does = foundKey(event);
    const activity = activities[current];
    if (!does || !activity || isFilterKey(event)) return;
    event.preventDefault();
    if (does.is === 'step') step(does.by);
    else if (does.is === 'keep') found.toggle(activity.id);
    else if (does.is === 'filter') found.setFilter(does.filter);
    else if (!asksForKey(activity)) return;
    else if (does.is === 'poll') found.give(activity.id, 'poll');
    else if (does.option < (activity.choices?.length ?? 0)) found.give(activity.id, [does.option]);
  }

  function step(by: number) {
    const next = visible[visible.indexOf(current) + by];
    if (next === undefined) return;
    onChoose(next);
    // The card may only be drawn now.
    requestAnimationFrame(() => focusCard(list.current, next));
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the cards inside
    <div ref={list} onKeyDown={onKeyDown}>
      {activities.length > 0 && (
        <div className="find-filter">
          <Segmented
            label="Show"
            value={filter}
            onChange={found.setFilter}
            segments={foundFilters.map((value) => ({
              value,
              text: `${filterNames[value]} ${filtered(activities, value, given).length}`,
            }))}
          />
        </div>
      )}
      {visible.length === 0 && activities.length > 0 && (
        <p className="muted find-none" role="status">
          Nothing here. {pluralise(activities.length, 'activity', 'activities')} in all.
        </p>
      )}
      {blocks.map((places, at) => (
        <CardBlock
          key={`${filter} ${places[0]}`}
          activities={activities}
          places={places}
          isFirst={at === 0}
          current={places.includes(current) ? current : null}
          keep={found.keep}
          given={given}
          choose={onChoose}
          toggle={found.toggle}
          give={found.give}
        />
      ))}
    </div>
  );
}

/** Brings a card into view and puts the focus on it. */
export function focusCard(pane: HTMLElement | null, at: number): void {
  pane?.querySelector<HTMLElement>(`[data-at="${at}"] h3 button`)?.focus();
}

/** The filter's own arrow keys. */
const isFilterKey = ({ target }: KeyboardEvent) =>
  target instanceof HTMLElement && target.closest('[role="radiogroup"]') !== null;
