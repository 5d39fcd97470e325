'use client';

import { type RefObject, useLayoutEffect, useState } from 'react';

/** How far a child may stick out, in px, before it counts as cut off: descenders and rounding. */
const LEEWAY = 3;

/**
 * How many of the parts of `box` that `parts` selects are cut off by its edges, at the bottom or at
 * the right; measured again when the box changes its size or `what` it shows changes.
 */
export function useHiddenCount(
  box: RefObject<HTMLElement | null>,
  parts: string,
  what: unknown,
): number {
  const [hidden, setHidden] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown decides what is cut off
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setHidden(countHidden(element, parts));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, parts, what]);
  return hidden;
}

function countHidden(box: HTMLElement, parts: string): number {
  const { bottom, right } = box.getBoundingClientRect();
  return [...box.querySelectorAll(parts)].filter((part) => {
    const own = part.getBoundingClientRect();
    return own.bottom > bottom + LEEWAY || own.left > right - LEEWAY;
  }).length;
}
