import type { Slide, SlideBlock } from '@/domain/slide';
import { highlightCode } from '../highlight/highlight-code';

/** All slides of one lecture get this long, in milliseconds; code left then stays plain. */
const TIME_FOR_ALL = 10_000;

/** The slides with the syntax colours of their code. */
export async function colourSlides(slides: Slide[]): Promise<Slide[]> {
  const end = performance.now() + TIME_FOR_ALL;
  const coloured: Slide[] = [];
  for (const slide of slides) {
    const blocks: SlideBlock[] = [];
    for (const block of slide.blocks) {
      blocks.push(
        block.kind === 'code' && performance.now() < end
          ? { ...block, tokens: await highlightCode(block.language, block.text) }
          : block,
      );
    }
    coloured.push({ ...slide, blocks });
  }
  return coloured;
}
