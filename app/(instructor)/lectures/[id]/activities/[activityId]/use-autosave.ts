'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ApiAnswer } from '../../../../call-api';
import { useHoldPage } from '../../../../use-hold-page';

export type SaveState =
  | { is: 'saved' }
  | { is: 'unsaved' }
  | { is: 'saving' }
  /** Nothing typed is lost: it stays in the form. */
  | { is: 'refused'; message: string };

const PAUSE_MS = 400;
const RETRY_MS = 3000;
/** The network is gone, or the database. */
const AWAY = new Set(['unreachable', 'unavailable']);

/**
 * Saves a value a moment after it was changed, and at the latest when the page is left. One save is
 * under way at a time, so that an older one never overwrites a newer; when the server is away it
 * tries again by itself. `flush` saves at once and says whether everything is stored.
 */
export function useAutosave<Value>(
  value: Value,
  save: (value: Value) => Promise<ApiAnswer<object>>,
): { state: SaveState; flush: () => Promise<boolean> } {
  const [state, setState] = useState<SaveState>({ is: 'saved' });
  const stored = useRef(value);
  const latest = useRef(value);
  const underWay = useRef<Promise<void> | null>(null);

  async function sendAll(): Promise<void> {
    while (stored.current !== latest.current) {
      const sent = latest.current;
      setState({ is: 'saving' });
      const answer = await save(sent);
      if (answer.ok) stored.current = sent;
      // Typed on meanwhile: the newer text is sent next, whatever became of the older.
      if (latest.current !== sent) continue;
      if (answer.ok) return setState({ is: 'saved' });
      if (AWAY.has(answer.code)) setTimeout(() => void flush(), RETRY_MS);
      return setState({ is: 'refused', message: answer.message });
    }
  }

  async function flush(): Promise<boolean> {
    underWay.current ??= sendAll().finally(() => {
      underWay.current = null;
    });
    await underWay.current;
    return stored.current === latest.current;
  }

  const saveNow = useEffectEvent(flush);

  useEffect(() => {
    latest.current = value;
    if (stored.current === value) return;
    setState((before) => (before.is === 'saving' ? before : { is: 'unsaved' }));
    const timer = setTimeout(() => void saveNow(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);

  useHoldPage(() => {
    if (stored.current === latest.current) return false;
    void flush();
    return true;
  });
  useEffect(() => () => void saveNow(), []);

  return { state, flush };
}
