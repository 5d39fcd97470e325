'use client';

import { type RefObject, useLayoutEffect } from 'react';

const STEP = 0.94;
const LEAST = 0.4;

/**
 * Sets `--fit` on a box, from `most` downwards, until what is in it fits: how many lines a text takes
 * is only known where it is drawn. `content` changes when it has to be tried anew.
 */
export function useFit(box: RefObject<HTMLElement | null>, content: string, most: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content needs other sizes
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const resize = () => {
      let size = most;
      element.style.setProperty('--fit', String(most));
      while (size > LEAST && overflows(element)) {
        size *= STEP;
        element.style.setProperty('--fit', size.toFixed(3));
      }
    };
    resize();
    const watch = new ResizeObserver(resize);
    watch.observe(element);
    let gone = false;
    document.fonts?.ready.then(() => !gone && resize());
    return () => {
      gone = true;
      watch.disconnect();
    };
  }, [box, content, most]);
}

const overflows = ({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement) =>
  scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;
