'use client';

import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';

type Options = {
  list: RefObject<HTMLElement | null>;
  onMove: (from: number, to: number) => void;
};

/** Near the edge of the screen the page moves along. */
const EDGE = 64;
const SPEED = 10;

/**
 * Drags rows of a list by their grips. The rows move at once, so what is seen is what will be sent.
 * Events are heard on the window: a row that moves loses its own.
 * @returns the row that is being dragged, or null, and what a grip needs
 */
export function useDrag({ list, onMove }: Options) {
  const [dragged, setDragged] = useState<number | null>(null);
  const latest = useRef({ dragged, onMove });
  latest.current = { dragged, onMove };
  const isDragging = dragged !== null;

  useEffect(() => {
    if (!isDragging) return;
    const follow = (event: globalThis.PointerEvent) => {
      const { dragged: from, onMove: move } = latest.current;
      const to = rowAt(list.current, event.clientY);
      if (event.clientY < EDGE) window.scrollBy(0, -SPEED);
      if (event.clientY > window.innerHeight - EDGE) window.scrollBy(0, SPEED);
      if (from === null || to === null || to === from) return;
      move(from, to);
      setDragged(to);
    };
    const end = () => setDragged(null);
    window.addEventListener('pointermove', follow);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', end);
    return () => {
      window.removeEventListener('pointermove', follow);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', end);
    };
  }, [isDragging, list]);

  const grip = (index: number) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button === 0) setDragged(index);
    },
  });
  return { dragged, grip };
}

/** The row whose middle is nearest to this height. */
function rowAt(list: HTMLElement | null, y: number): number | null {
  const rows = [...(list?.children ?? [])].map((row) => row.getBoundingClientRect());
  if (rows.length === 0) return null;
  const distances = rows.map(({ top, height }) => Math.abs(top + height / 2 - y));
  return distances.indexOf(Math.min(...distances));
}
