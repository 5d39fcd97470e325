'use client';

import { useState } from 'react';
import { CodeBlock } from '@/components/ui/code-block';
import { OptionKey, optionSign } from '@/components/ui/option-key';
import { OptionText, optionTextClass } from '@/components/ui/option-text';
import { plainProse } from '@/components/ui/prose-tree';
import { optionLetter } from '@/domain/option-letter';
import { moved } from './arrange';
import type { OrderPublic } from './config';
import { ItemList } from './item-list';
import { MoveBar } from './move-bar';

type Props = {
  config: OrderPublic;
  disabled: boolean;
  own: number[] | null;
  onAnswer: (answer: number[]) => void;
};

/** Items are moved until their order is right, then sent. */
export function SequenceAnswering({ config, disabled, own, onAnswer }: Props) {
  const { items, code } = config;
  const [draft, setDraft] = useState(() => items.map((_, index) => index));
  const [chosen, setChosen] = useState(-1);
  const [status, setStatus] = useState('Choose an item to move it, or drag it.');
  const order = own ?? draft;
  const still = disabled || own !== null;

  function move(from: number, to: number) {
    const next = moved(draft, from, to);
    if (next === draft) return;
    setDraft(next);
    setChosen(to);
    setStatus(`${optionLetter(draft[from] ?? 0)} is now at place ${to + 1} of ${items.length}.`);
  }

  return (
    <>
      {code && <CodeBlock {...code} />}
      <ItemList
        label="Your order"
        chosen={still ? -1 : chosen}
        disabled={still}
        onChoose={(at) => setChosen(at === chosen ? -1 : at)}
        onMove={move}
        rows={order.map((index) => ({
          key: index,
          label: `${optionLetter(index)}: ${plainProse(items[index] ?? '')}`,
          tone: optionSign(index).tone,
          content: (
            <>
              <OptionKey index={index} />
              <span className={optionTextClass(items[index] ?? '', 'phone', items)}>
                <OptionText text={items[index] ?? ''} />
              </span>
            </>
          ),
        }))}
      />
      <MoveBar
        chosen={chosen}
        rows={items.length}
        disabled={still}
        status={status}
        onMove={(to) => move(chosen, to)}
        ready
        waiting={own !== null}
        onSend={() => onAnswer(draft)}
      />
    </>
  );
}
