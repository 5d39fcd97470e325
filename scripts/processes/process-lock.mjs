// A lock file that names its holder. It needs no clean-up: when the holder was killed, the next
// one sees that the process is gone (or that its number belongs to another by now) and takes over.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processBirth } from './process-birth.mjs';

/** @typedef {{ pid: number; birth: string; note: string }} Holder note: what the holder says of itself */
/** @typedef {{ holder: Holder; release: () => void }} HeldLock */

/**
 * @param {string} file
 * @param {string} [note] shown to whoever finds the lock taken
 * @returns {{ taken: HeldLock } | { heldBy: Holder }}
 */
export function takeLock(file, note = '') {
  mkdirSync(path.dirname(file), { recursive: true });
  const me = { pid: process.pid, birth: processBirth(process.pid) ?? '', note };
  for (;;) {
    if (createFile(file, me))
      return { taken: { holder: me, release: () => releaseLock(file, me) } };
    const holder = lockHolder(file);
    if (holder) return { heldBy: holder };
    putAside(file);
  }
}

/**
 * Waits until the lock is free.
 * @param {string} file
 * @param {(holder: Holder) => void} onWaiting called once, when somebody else has it
 * @returns {Promise<HeldLock>}
 */
export async function waitForLock(file, onWaiting) {
  for (let asked = false; ; asked = true) {
    const lock = takeLock(file);
    if ('taken' in lock) return lock.taken;
    if (!asked) onWaiting(lock.heldBy);
    await sleep(200);
  }
}

/**
 * @param {string} file
 * @returns {Holder | null} null when nobody alive holds the lock
 */
export function lockHolder(file) {
  const holder = readHolder(file);
  return holder && processBirth(holder.pid) === holder.birth ? holder : null;
}

// Written beside it and linked, so that nobody ever reads half a lock.
/**
 * @param {string} file
 * @param {Holder} holder
 */
function createFile(file, holder) {
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, JSON.stringify(holder));
  try {
    return linkUnlessThere(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * @param {string} existing
 * @param {string} file
 */
function linkUnlessThere(existing, file) {
  try {
    linkSync(existing, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * @param {string} file
 * @returns {Holder | null}
 */
function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

// Two may find the same abandoned lock, and the slower one would move the new lock of the faster
// one away: then it goes back.
/** @param {string} file */
function putAside(file) {
  const aside = `${file}.${process.pid}.old`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (lockHolder(aside)) linkUnlessThere(aside, file);
  rmSync(aside, { force: true });
}

/**
 * @param {string} file
 * @param {Holder} me
 */
function releaseLock(file, me) {
  const holder = readHolder(file);
  if (holder?.pid === me.pid && holder.birth === me.birth) rmSync(file, { force: true });
}
