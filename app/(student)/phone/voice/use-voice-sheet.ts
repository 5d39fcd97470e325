import { useCallback, useState } from 'react';

type Sheet = typeof import('./voice-sheet').VoiceSheet;
type State = 'idle' | 'loading' | 'failed';

/** What a phone needs for questions and reactions is a script of its own, fetched with the first tap. */
export function useVoiceSheet(): {
  Sheet: Sheet | null;
  state: State;
  load: () => Promise<boolean>;
} {
  const [loaded, setLoaded] = useState<{ Sheet: Sheet } | null>(null);
  const [state, setState] = useState<State>('idle');
  const load = useCallback(async () => {
    setState('loading');
    const found = await import('./voice-sheet').catch(() => null);
    setState(found ? 'idle' : 'failed');
    if (found) setLoaded({ Sheet: found.VoiceSheet });
    return found !== null;
  }, []);
  return { Sheet: loaded?.Sheet ?? null, state, load };
}
