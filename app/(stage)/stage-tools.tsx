'use client';

import { useEffect, useEffectEvent } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import type { Board } from './use-board';

/** Two buttons that show under the mouse, and their keys: B turns the board, F fills the screen. */
export function StageTools({ board, onTurn }: { board: Board; onTurn: () => void }) {
  const turn = useEffectEvent(onTurn);

  useEffect(() => {
    function onKeyDown({ key, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent) {
      if (ctrlKey || metaKey || altKey || repeat) return;
      if (key.toLowerCase() === 'b') turn();
      if (key.toLowerCase() === 'f') toggleFullscreen();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <div className="st-tools">
      <IconButton
        icon={board === 'dark' ? 'sun' : 'moon'}
        label={board === 'dark' ? 'Whiteboard (B)' : 'Blackboard (B)'}
        onClick={onTurn}
      />
      <IconButton icon="maximize" label="Full screen (F)" onClick={toggleFullscreen} />
    </div>
  );
}

/** Not every browser has it, and some refuse: then the lecturer uses the browser's own key. */
function toggleFullscreen() {
  const page = document.documentElement;
  const done = document.fullscreenElement ? document.exitFullscreen() : page.requestFullscreen?.();
  done?.catch(() => {});
}
