const QUIET_MS = 5000;
const lastSeen = new Map<string, number>();

/** Logs a fault once in a while: a database that is away would otherwise fill the log. */
export function logFault(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const now = Date.now();
  if (now - (lastSeen.get(message) ?? 0) < QUIET_MS) return;
  lastSeen.set(message, now);
  console.error('Lectern could not serve a message:', error);
}
