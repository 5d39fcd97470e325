'use client';

import { type KeyboardEvent, useId } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import type { MatchConfig } from './config';

type Pair = MatchConfig['pairs'][number];

type Props = {
  number: number;
  pair: Pair;
  /** Written so far, to choose from. */
  targets: string[];
  onChange: (pair: Pair) => void;
  onRemove: () => void;
  onEnter: () => void;
};

/** One item and what it belongs to. */
export function PairRow({ number, pair, targets, onChange, onRemove, onEnter }: Props) {
  const list = useId();
  function press(event: KeyboardEvent) {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    onEnter();
  }
  return (
    <div className="textrow">
      <span className="pos" aria-hidden="true">
        {number}
      </span>
      <div className="form-pair gap-2!">
        <input
          className="input"
          value={pair.item}
          maxLength={200}
          aria-label={`Item ${number}`}
          onChange={(event) => onChange({ ...pair, item: event.target.value })}
        />
        <input
          className="input"
          value={pair.target}
          maxLength={200}
          list={list}
          aria-label={`Target of item ${number}`}
          onChange={(event) => onChange({ ...pair, target: event.target.value })}
          onKeyDown={press}
        />
        <datalist id={list}>
          {targets.filter(Boolean).map((target) => (
            <option key={target} value={target} />
          ))}
        </datalist>
      </div>
      <span className="acts">
        <IconButton icon="trash" label={`Delete pair ${number}`} dense onClick={onRemove} />
      </span>
    </div>
  );
}
