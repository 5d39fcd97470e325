import { type MouseEvent, type SyntheticEvent, useRef } from 'react';

/**
 * Handlers by which what the mouse has pressed or chosen gives up the focus: Space is for the next
 * step, and the buttons of a remote control would turn a list to its next entry. What the keyboard
 * has come to keeps it.
 */
export function useFocusLeave() {
  const byMouse = useRef(false);
  return {
    onPointerDownCapture: () => {
      byMouse.current = true;
    },
    onKeyDownCapture: () => {
      byMouse.current = false;
    },
    // A click by Space or Enter has no count.
    onClickCapture: ({ target, detail }: MouseEvent) => {
      if (detail > 0) leave(target, 'button, a, summary, input[type="checkbox"]');
    },
    onChangeCapture: ({ target }: SyntheticEvent) => {
      if (byMouse.current) leave(target, 'select');
    },
  };
}

function leave(target: EventTarget, selector: string): void {
  const control = target instanceof Element ? target.closest<HTMLElement>(selector) : null;
  if (control && !control.closest('dialog')) control.blur();
}
