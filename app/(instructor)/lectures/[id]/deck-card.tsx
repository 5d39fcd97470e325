'use client';

import Link from 'next/link';
import type { KeyboardEvent } from 'react';
import { reviewOf } from '@/activities/review';
import { rulesOf } from '@/activities/rules';
import { classNames } from '@/components/ui/class-names';
import { WithFormulas } from '@/components/ui/formulas-context';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { Prose } from '@/components/ui/prose';
import { Tag } from '@/components/ui/tag';
import { OriginTag } from '../origin-tag';
import { placeText } from '../place-text';
import type { DeckEntry } from './deck-entry';
import { NotesChange } from './notes-change';

type Props = {
  entry: DeckEntry;
  /** 1 for the first of the deck. */
  number: number;
  last: number;
  href: string;
  /** What is missing before it can be asked. */
  gaps: string[];
  onLine?: (line: number) => void;
  onMove: (to: number) => void;
  onStatus: (status: 'kept' | 'dismissed') => void;
  onSettle: (how: 'accept' | 'keep') => void;
  onRemove: () => void;
  onDrag: (id: string | null) => void;
  onDropHere: () => void;
};

/** One activity of the deck: edit, move, leave out, delete. */
export function DeckCard(props: Props) {
  const { entry, number, last, href, gaps, onLine, onMove, onStatus } = props;
  const { id, type, config, line, lineEnd, origin } = entry;
  const kept = entry.status === 'kept';
  const facts = { ...rulesOf(type).deckFields(config), code: config.code };

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined || !event.altKey) return;
    event.preventDefault();
    onMove(number - 1 + step);
  }

  return (
    <li
      className={classNames('find', !kept && 'is-off')}
      data-id={id}
      draggable
      onDragStart={() => props.onDrag(id)}
      onDragEnd={() => props.onDrag(null)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={props.onDropHere}
    >
      <span className="pin">{number}</span>
      <h3 className="col-[2/-1]">
        <Link href={href} onKeyDown={onKeyDown}>
          {config.prompt.trim() === '' ? (
            'Untitled'
          ) : (
            <WithFormulas formulas={config.formulas}>
              <Prose text={config.prompt} />
            </WithFormulas>
          )}
        </Link>
      </h3>
      <p className="meta">
        {kept ? <OriginTag origin={origin} /> : <Tag icon="eye-off">Left out</Tag>}
        {kept && entry.standing === 'new' && <Tag>New</Tag>}
        <span className="row gap-1.5">
          <Icon name={reviewOf(type).icon(facts)} />
          {reviewOf(type).describe(facts)}
        </span>
        {config.seconds !== null && <span>{config.seconds} s</span>}
        {onLine && line > 0 ? (
          <button type="button" className="linkbtn min-h-6" onClick={() => onLine(line)}>
            {placeText(line, lineEnd)}
          </button>
        ) : (
          (line > 0 || origin === 'written') && <span>{placeText(line, lineEnd)}</span>
        )}
      </p>
      {gaps.length > 0 && (
        <p className="why row">
          <Icon name="warning" />
          <span>Not ready to be asked: {gaps.join(' ')}</span>
        </p>
      )}
      <NotesChange entry={entry} number={number} onSettle={props.onSettle} />
      <div className="acts desk:row-start-2 desk:row-span-1">
        <IconButton
          icon="arrow-up"
          label={`Move ${number} up`}
          dense
          disabled={number === 1}
          onClick={() => onMove(number - 2)}
        />
        <IconButton
          icon="arrow-down"
          label={`Move ${number} down`}
          dense
          disabled={number === last}
          onClick={() => onMove(number)}
        />
        <IconButton
          icon={kept ? 'eye-off' : 'eye'}
          label={kept ? `Leave ${number} out` : `Take ${number} back in`}
          dense
          onClick={() => onStatus(kept ? 'dismissed' : 'kept')}
        />
        <IconButton icon="trash" label={`Delete ${number}`} dense onClick={props.onRemove} />
      </div>
    </li>
  );
}
