import { Tag } from '@/components/ui/tag';
import type { Origin } from '@/domain/deck';

/** Found: the notes ask it. Draft: we suggest it. Written: in our own syntax, or by hand. */
export function OriginTag({ origin }: { origin: Origin }) {
  switch (origin) {
    case 'found':
      return <Tag look="found">Found</Tag>;
    case 'drafted':
      return <Tag look="draft">Draft</Tag>;
    case 'written':
      return <Tag>Written</Tag>;
  }
}
