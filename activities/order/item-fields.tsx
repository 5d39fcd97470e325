'use client';

import { TextRows } from '@/components/ui/text-rows';
import { ITEMS_MAX } from './config';

type Props = { items: string[]; onChange: (items: string[]) => void };

export function ItemFields({ items, onChange }: Props) {
  return (
    <fieldset>
      <legend className="label">
        Items <span className="hint">in the right order; phones get them shuffled</span>
      </legend>
      <TextRows
        rows={items}
        name="Item"
        most={ITEMS_MAX}
        maxLength={200}
        sorted
        add="Add an item"
        onChange={onChange}
      />
    </fieldset>
  );
}
