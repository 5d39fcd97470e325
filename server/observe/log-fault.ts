import { databaseFailed, isDatabaseLost } from './database-watch';
import { describeFault } from './describe-fault';
import { log } from './log';
import { OncePer } from './once-per';

const QUIET_MS = 5000;
const lately = new OncePer(QUIET_MS);

/** Logs a fault once in a while: a thousand phones that meet the same one would fill the log. */
export function logFault(error: unknown): void {
  if (isDatabaseLost(error)) databaseFailed(error);
  const fault = describeFault(error);
  if (lately.allows(`${fault.error} ${fault.code ?? ''} ${fault.message}`, Date.now())) {
    log.error(fault, 'could not serve a message');
  }
}
