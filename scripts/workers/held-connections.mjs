/**
 * Keeps the connections that the primary hands over before the server of this process is there to
 * take them; `release` hands them on in their order.
 */
export function heldConnections() {
  /** @type {[unknown, unknown][]} */
  const held = [];
  /**
   * @param {any} message
   * @param {unknown} socket
   */
  const hold = (message, socket) => {
    if (String(message?.type).startsWith('sticky:')) held.push([message, socket]);
  };
  process.on('message', hold);
  return {
    release: () => {
      process.off('message', hold);
      for (const [message, socket] of held) process.emit('message', message, socket);
    },
  };
}
