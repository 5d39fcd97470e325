import { useEffect, useSyncExternalStore } from 'react';
import { LOADING, loadedPhones, type PhonePartsState } from './loaded-phones';
import { phoneTypes } from './phone';

const RETRY_MS = 2_000;

/** How a type looks on a phone, as soon as its script is here; null asks for none. */
export function usePhoneParts(type: string | null): PhonePartsState {
  const state = useSyncExternalStore(
    loadedPhones.listen,
    () => (type === null ? LOADING : loadedPhones.stateOf(type)),
    () => LOADING,
  );
  useEffect(() => {
    if (type !== null) void loadedPhones.load(type);
  }, [type]);
  useEffect(() => {
    if (type === null || state.is !== 'failed') return;
    const timer = setTimeout(() => loadedPhones.load(type), RETRY_MS);
    return () => clearTimeout(timer);
  }, [type, state]);
  return state;
}

/** Up to so long after the others of a full hall: not all of them fetch in one moment. */
const SPREAD_MS = 3_000;

/** Fetches all types one after another while nothing is asked yet, so that questions open at once. */
export function usePreloadedPhones(): void {
  useEffect(() => {
    let stopped = false;
    const timer = setTimeout(async () => {
      for (const type of phoneTypes) {
        if (stopped) return;
        await loadedPhones.load(type);
      }
    }, Math.random() * SPREAD_MS);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, []);
}
