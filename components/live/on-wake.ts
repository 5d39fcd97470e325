/**
 * Calls `wake` when a page comes back into view or the network changes: phones drop sockets while
 * they sleep, and timers of a hidden page are late. Returns a function that stops it.
 */
export function onWake(wake: () => void): () => void {
  const whenVisible = () => {
    if (document.visibilityState === 'visible') wake();
  };
  document.addEventListener('visibilitychange', whenVisible);
  for (const event of WINDOW_EVENTS) window.addEventListener(event, wake);
  return () => {
    document.removeEventListener('visibilitychange', whenVisible);
    for (const event of WINDOW_EVENTS) window.removeEventListener(event, wake);
  };
}

const WINDOW_EVENTS = ['pageshow', 'online', 'offline'] as const;
