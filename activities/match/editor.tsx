'use client';

import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { TextRows } from '@/components/ui/text-rows';
import { type MatchConfig, PAIRS_MAX, TARGETS_MAX } from './config';
import { targetsOf } from './key';
import { PairRow } from './pair-row';

type Props = { config: MatchConfig; onChange: (config: MatchConfig) => void };
type Pair = MatchConfig['pairs'][number];

/** What belongs to what; the same text at the right of several makes a category. */
export function MatchEditor({ config, onChange }: Props) {
  const { pairs, extra } = config;
  const list = useRef<HTMLDivElement>(null);
  const full = pairs.length >= PAIRS_MAX;

  const setPairs = (changed: Pair[]) => onChange({ ...config, pairs: changed });

  function add() {
    if (full) return;
    setPairs([...pairs, { item: '', target: '' }]);
    // The row comes with the next drawing.
    requestAnimationFrame(() => {
      list.current?.querySelectorAll('input')[pairs.length * 2]?.focus();
    });
  }

  return (
    <div className="stack">
      <fieldset>
        <legend className="label">
          Pairs <span className="hint">the same target several times makes a category</span>
        </legend>
        <div ref={list}>
          {pairs.map((pair, at) => (
            <PairRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a pair is its position
              key={at}
              number={at + 1}
              pair={pair}
              targets={targetsOf(config)}
              onChange={(changed) =>
                setPairs(pairs.map((old, other) => (other === at ? changed : old)))
              }
              onRemove={() => setPairs(pairs.filter((_, other) => other !== at))}
              onEnter={add}
            />
          ))}
        </div>
        <Button variant="quiet" icon="plus" onClick={add} disabled={full}>
          {full ? `${PAIRS_MAX} are the most` : 'Add a pair'}
        </Button>
      </fieldset>
      <fieldset>
        <legend className="label">
          More targets <span className="hint">that nothing belongs to</span>
        </legend>
        <TextRows
          rows={extra}
          name="Target"
          most={TARGETS_MAX}
          maxLength={200}
          add="Add a target"
          onChange={(changed) => onChange({ ...config, extra: changed })}
        />
      </fieldset>
    </div>
  );
}
