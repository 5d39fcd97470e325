// One Ctrl-C stops cleanly, a second one at once.

const stopSignals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * npm passes a signal on that the terminal has already sent to everybody, so one Ctrl-C may arrive
 * twice within a moment.
 */
const oneKeyPressMs = 700;

/**
 * @param {{
 *   onStop: () => void;
 *   onForce: () => void;
 *   now?: () => number;
 *   source?: Pick<NodeJS.Process, 'on'>;
 * }} options
 */
export function listenForStop({ onStop, onForce, now = Date.now, source = process }) {
  /** @type {number | null} */
  let firstAt = null;
  for (const signal of stopSignals) {
    source.on(signal, () => {
      if (firstAt === null) {
        firstAt = now();
        onStop();
      } else if (now() - firstAt > oneKeyPressMs) {
        onForce();
      }
    });
  }
}
