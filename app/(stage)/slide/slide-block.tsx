import { Prose } from '@/components/ui/prose';
import type { SlideBlock as Block } from '@/domain/slide';
import { DrawingPicture } from './drawing-picture';
import { SlideCode } from './slide-code';
import { SlideImage } from './slide-image';
import { SlideList } from './slide-list';
import { SlideTable } from './slide-table';

type Props = { block: Block; step: number; title: string };

/** One thing on a slide. */
export function SlideBlock({ block, step, title }: Props) {
  switch (block.kind) {
    case 'heading':
      return (
        <h2>
          <Prose text={block.text} />
        </h2>
      );
    case 'text':
      return (
        <p>
          <Prose text={block.text} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <Prose text={block.text} />
        </blockquote>
      );
    case 'list':
      return <SlideList items={block.items} />;
    case 'table':
      return <SlideTable {...block} />;
    case 'code':
      return <SlideCode block={block} step={step} />;
    case 'drawing':
      return <DrawingPicture text={block.text} label={`Drawing: ${title}`} />;
    case 'image':
      return <SlideImage {...block} />;
  }
}
