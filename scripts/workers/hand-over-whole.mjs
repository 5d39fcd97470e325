/**
 * A connection that is handed over is still read here until the other process has confirmed it, and
 * Node throws away what comes meanwhile: a phone's first message, when the computer is busy. So
 * nothing more is read once the first request is here. A request with a body stays in this process,
 * which passes it on in pieces.
 * @param {import('node:http').Server} server after `setupPrimary`
 */
export function handOverWhole(server) {
  server.on('connection', (socket) => {
    socket.prependOnceListener('data', (/** @type {Buffer} */ request) => {
      const head = request.toString('latin1').toLowerCase();
      const hasBody = head.includes('content-length:') || head.includes('transfer-encoding:');
      // Pausing the stream would go on reading into its buffer; only the handle itself can stop.
      const handle = /** @type {any} */ (socket)._handle;
      if (!hasBody) handle?.readStop?.();
    });
  });
}
