'use client';

import { memo, useEffect, useMemo, useRef } from 'react';
import { LINES_PER_BLOCK, SourceBlock } from './source-block';
import { type MarkedPlace, sourceMarks } from './source-marks';

type Props = {
  /** Decoded and repaired notes. */
  text: string;
  places: MarkedPlace[];
  /** Lines of headings. */
  headings: number[];
  /** The line to show; the same line can be asked for again with a new object. */
  shown: { line: number } | null;
  onPick?: (number: number) => void;
};

/** The notes with numbered lines; only what is near the screen is drawn, so that 5 MB stay quick. */
export const SourcePane = memo(function SourcePane(props: Props) {
  const { text, places, headings, shown, onPick } = props;
  const pane = useRef<HTMLElement>(null);
  const lines = useMemo(() => text.split(/\r\n|\r|\n/), [text]);
  const marks = useMemo(() => sourceMarks(places), [places]);
  const heads = useMemo(() => new Set(headings), [headings]);
  // Drawn in the same go, so that the line is there to be scrolled to.
  const wanted = shown && Math.floor((shown.line - 1) / LINES_PER_BLOCK);

  useEffect(() => {
    if (shown) scrollTo(pane.current, shown.line);
  }, [shown]);

  const blocks = Math.ceil(lines.length / LINES_PER_BLOCK);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keys
    <section className="src-pane relative" tabIndex={0} aria-label="Your notes" ref={pane}>
      {Array.from({ length: blocks }, (_, index) => (
        <SourceBlock
          // biome-ignore lint/suspicious/noArrayIndexKey: a block is its position
          key={index}
          first={index * LINES_PER_BLOCK + 1}
          lines={lines}
          marks={marks}
          headings={heads}
          wanted={wanted === index}
          onPick={onPick}
        />
      ))}
    </section>
  );
});

/** Scrolls inside the pane only: the page itself stays where it is. */
function scrollTo(pane: HTMLElement | null, line: number) {
  const target = pane?.querySelector<HTMLElement>(`[data-line="${line}"]`);
  if (!pane || !target) return;
  const distance = target.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  pane.scrollTop += distance - pane.clientHeight / 4;
}
