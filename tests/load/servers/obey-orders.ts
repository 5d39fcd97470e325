import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Samples } from '../subject';
import type { BareOrder } from './bare';

/** Does what the bench says: starts to listen, and sends views. Ends with the bench. */
export function obeyOrders(
  httpServer: Server,
  send: {
    start: (samples: Samples) => void;
    broadcast: (view: object) => void;
    each: (view: object) => void;
  },
): void {
  process.on('message', (order: BareOrder) => {
    if (order.do !== 'start') {
      send[order.do](order.view);
      return;
    }
    send.start(order.samples);
    httpServer.listen(0, '127.0.0.1', () =>
      process.send?.((httpServer.address() as AddressInfo).port),
    );
  });
  process.on('disconnect', () => process.exit());
}
