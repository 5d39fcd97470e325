import pino from 'pino';
import { readableLine } from './readable-line';

/**
 * What happens to this process, for whoever runs it: one JSON object a line on standard output for
 * machines, warnings only on standard error for a person at a terminal. Nobody's name, token,
 * answer or session code is ever in it; faults go through `describeFault`.
 */
export const log = makeLog(process.env);

export type Log = pino.Logger;

/** `LOG=json` and `LOG=lines` decide; else a production server without a terminal writes JSON. */
export function makeLog(env: NodeJS.ProcessEnv): Log {
  const unwatched = env.NODE_ENV === 'production' && !process.stdout.isTTY;
  const asJson = env.LOG === 'json' || (env.LOG !== 'lines' && unwatched);
  return asJson
    ? pino(options('info'), { write: (line) => void process.stdout.write(line) })
    : pino(options('warn'), { write: (line) => void process.stderr.write(readableLine(line)) });
}

function options(level: 'info' | 'warn'): pino.LoggerOptions {
  return {
    level,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  };
}
