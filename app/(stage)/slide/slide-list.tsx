import type { CSSProperties } from 'react';
import { Prose } from '@/components/ui/prose';
import type { SlideItem } from '@/domain/slide';

/** Items at their depth, with the numbers that the notes give them. */
export function SlideList({ items }: { items: SlideItem[] }) {
  return (
    <ul className="slide-list">
      {items.map(({ text, depth, marker }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item is its position
        <li style={{ '--depth': depth } as CSSProperties} key={at}>
          <span className="slide-mark" aria-hidden={marker === null}>
            {marker ?? (depth % 2 === 0 ? '•' : '–')}
          </span>
          <span>
            <Prose text={text} />
          </span>
        </li>
      ))}
    </ul>
  );
}
