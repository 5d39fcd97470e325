import { Counter, Gauge } from 'prom-client';
import { registry } from './registry';

/** How many sockets of each audience a live server has now. */
type CountAudiences = () => Map<string, number>;

const AUDIENCES = ['visitor', 'phone', 'stage', 'host'];
const watched = new Set<CountAudiences>();

new Gauge({
  name: 'lectern_sockets',
  help: 'Connected sockets, by audience.',
  labelNames: ['audience'],
  registers: [registry],
  collect() {
    this.reset();
    const counts = [...watched].map((count) => count());
    for (const audience of AUDIENCES) {
      this.set(
        { audience },
        counts.reduce((sum, count) => sum + (count.get(audience) ?? 0), 0),
      );
    }
  },
});

export const handshakes = new Counter({
  name: 'lectern_handshakes_total',
  help: 'Handshakes that were admitted, by audience.',
  labelNames: ['audience'],
  registers: [registry],
});

/** Counted when somebody reads the metrics, not when somebody comes or goes. */
export function watchSockets(count: CountAudiences): () => void {
  watched.add(count);
  return () => void watched.delete(count);
}
