'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Whether a block is near the part of its scrolling box that is seen. A block that goes leaves its
 * height behind, so that what stands below does not jump; null before it has ever been drawn.
 */
export function useNear(isFirst: boolean): {
  box: RefObject<HTMLDivElement | null>;
  near: boolean;
  height: number | null;
} {
  const box = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(isFirst);
  const [height, setHeight] = useState<number | null>(null);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (!entry.isIntersecting) setHeight(entry.boundingClientRect.height);
        setNear(entry.isIntersecting);
      },
      { root: scrollingBoxOf(element), rootMargin: '1200px 0px' },
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);

  return { box, near, height };
}

/** The next box around that scrolls by itself; null = the page. */
function scrollingBoxOf(element: HTMLElement): HTMLElement | null {
  let box = element.parentElement;
  while (box && !/auto|scroll/.test(getComputedStyle(box).overflowY)) box = box.parentElement;
  return box === document.documentElement || box === document.body ? null : box;
}
