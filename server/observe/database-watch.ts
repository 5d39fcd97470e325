import { describeFault } from './describe-fault';
import { log } from './log';

/** When the database was lost, on this process's monotonic clock; null while it is there. */
let lostAt: number | null = null;

/** Called whenever the database did not answer; says so once. */
export function databaseFailed(error: unknown): void {
  if (lostAt !== null) return;
  lostAt = performance.now();
  const { error: name, code, message } = describeFault(error);
  log.error({ error: name, code, message }, 'database lost');
}

/** Called whenever the database answered; says once that it is back, and after how long. */
export function databaseAnswered(): void {
  if (lostAt === null) return;
  log.warn({ seconds: Math.round((performance.now() - lostAt) / 100) / 10 }, 'database back');
  lostAt = null;
}

/**
 * Class 08 connection, 53300 too many connections, 57P0x shutting down (PostgreSQL, appendix A);
 * Node's codes for a connection that breaks; what pg says in words when it gives up.
 */
const LOST_CODE = /^(?:08\w{3}|53300|57P0[1-3]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND)$/;
const LOST_WORDS = /connection (?:terminated|timeout)|timeout exceeded when trying to connect/i;

export function isDatabaseLost(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return LOST_CODE.test(String(code)) || LOST_WORDS.test(String(message));
}
