/** Stands in for a browser storage that refuses to work (private tab, full, switched off). */
const memory = new Map<string, string | null>();
const listeners = new Map<string, Set<() => void>>();

/** A text kept in the browser under a key, shared by all tabs; see `keptText`. */
export type KeptText = {
  read: () => string | null;
  /** Null removes it. */
  write: (text: string | null) => void;
  /** Called when this or another tab has written. */
  subscribe: (listener: () => void) => () => void;
};

/** Never throws: without a storage the text lives as long as the page. */
export function keptText(
  key: string,
  storage: () => Storage = () => window.localStorage,
): KeptText {
  return {
    read: () => {
      const remembered = memory.get(key);
      if (remembered !== undefined) return remembered;
      try {
        return storage().getItem(key);
      } catch {
        return null;
      }
    },
    write: (text) => {
      try {
        if (text === null) storage().removeItem(key);
        else storage().setItem(key, text);
        memory.delete(key);
      } catch {
        memory.set(key, text);
      }
      for (const listener of listeners.get(key) ?? []) listener();
    },
    subscribe: (listener) => listenTo(key, listener),
  };
}

function listenTo(key: string, listener: () => void): () => void {
  const ofKey = listeners.get(key) ?? new Set();
  listeners.set(key, ofKey.add(listener));
  const fromOtherTab = (event: StorageEvent) => {
    if (event.key === key || event.key === null) listener();
  };
  if (typeof window !== 'undefined') window.addEventListener('storage', fromOtherTab);
  return () => {
    ofKey.delete(listener);
    if (typeof window !== 'undefined') window.removeEventListener('storage', fromOtherTab);
  };
}
