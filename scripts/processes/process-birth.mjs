import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * Tells a process from a later one that got the same number: a text that names the moment of its
 * birth. null when no such process lives; a zombie counts as dead. Where the system does not tell
 * (Windows), every living process has the birth ''.
 *
 * @param {number} pid
 * @returns {string | null}
 */
export function processBirth(pid) {
  if (!isAlive(pid)) return null;
  if (existsSync('/proc/self/stat')) return birthFromProc(pid);
  if (process.platform === 'win32') return '';
  return birthFromPs(pid);
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {number} pid */
function birthFromProc(pid) {
  const stat = readOrEmpty(`/proc/${pid}/stat`);
  // The program's name stands in parentheses and may hold spaces; the fields after it are fixed.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state] = fields;
  const clockTicksSinceBoot = fields[19];
  if (!clockTicksSinceBoot || state === 'Z' || state === 'X') return null;
  return `${readOrEmpty('/proc/sys/kernel/random/boot_id').trim()} ${clockTicksSinceBoot}`;
}

/** @param {number} pid */
function birthFromPs(pid) {
  try {
    const format = ['-o', 'stat=,lstart=', '-p', String(pid)];
    const line = execFileSync('ps', format, {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    });
    const [state = '', ...birth] = line.trim().split(/\s+/);
    return state.startsWith('Z') ? null : birth.join(' ');
  } catch {
    return null;
  }
}

/** @param {string} file */
function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
