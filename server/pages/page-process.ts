import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent } from 'node:http';
import path from 'node:path';
import { createProxyServer } from 'httpxy';
import { clientAddress } from '../client-address';
import type { ServerConfig } from '../config';
import type { PageOrder, PageReport } from './page-orders';
import type { Pages } from './pages';
import { sayUnavailable } from './say-unavailable';

const RESTART_MS = 500;
const METRICS_MS = 1000;

/**
 * Has pages drawn in a process of their own, so that no page, import or report ever keeps a
 * thousand sockets waiting. Started again when it ends by itself; it ends with us.
 */
export async function startPageProcess(
  config: ServerConfig,
  onEnd: (code: number | null) => void,
): Promise<Pages> {
  const proxy = createProxyServer({ agent: new Agent({ keepAlive: true }) });
  let child = spawnChild(config);
  let port: number | null = await firstReport(child);
  let closing = false;

  const tell = (order: PageOrder) => {
    if (child.connected) child.send(order);
  };
  const watch = () =>
    child.once('exit', (code) => {
      port = null;
      if (closing) return;
      onEnd(code);
      setTimeout(restart, RESTART_MS);
    });
  const restart = () => {
    if (closing) return;
    child = spawnChild(config);
    watch();
    firstReport(child).then(
      (reported) => {
        port = reported;
      },
      () => {}, // its end has been noticed, and leads here again
    );
  };
  watch();

  return {
    handle: (request, response) => {
      if (port === null) {
        sayUnavailable(response);
        return;
      }
      // Who asked is known here; the pages only see us.
      request.headers['x-forwarded-for'] = clientAddress(request, config.trustProxy);
      proxy
        .web(request, response, { target: { host: '127.0.0.1', port } })
        .catch(() => sayUnavailable(response));
    },
    listeningOn: (reached) => {
      config.port = reached;
      tell({ tell: 'port', port: reached });
    },
    metrics: () => (port === null ? Promise.resolve('') : askMetrics(child)),
    stopping: () => tell({ tell: 'stopping' }),
    close: async () => {
      closing = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      if (child.connected) child.disconnect();
      await gone;
    },
  };
}

function spawnChild(config: ServerConfig): ChildProcess {
  const child = fork(path.join(import.meta.dirname, 'pages.mjs'), { serialization: 'advanced' });
  child.on('error', () => {}); // an exit follows
  child.send({ tell: 'start', config } satisfies PageOrder);
  return child;
}

function firstReport(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const hear = (report: PageReport) => {
      if (!('port' in report)) return;
      child.off('message', hear);
      resolve(report.port);
    };
    child.on('message', hear);
    child.once('exit', (code) => reject(new Error(`The pages did not start (exit code ${code}).`)));
  });
}

let asks = 0;

/** Empty when it ends, or is too busy to answer in time. */
function askMetrics(child: ChildProcess): Promise<string> {
  const ask = ++asks;
  return new Promise((resolve) => {
    const hear = (report: PageReport) => {
      if ('metrics' in report && report.ask === ask) finish(report.metrics);
    };
    const miss = () => finish('');
    const timer = setTimeout(miss, METRICS_MS);
    const finish = (text: string) => {
      clearTimeout(timer);
      child.off('message', hear).off('exit', miss);
      resolve(text);
    };
    child.on('message', hear).once('exit', miss);
    if (child.connected) child.send({ tell: 'metrics', ask } satisfies PageOrder);
    else miss();
  });
}
