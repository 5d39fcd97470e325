import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** The secrets of one installation. */
export type InstructorKeys = {
  cookieSecret: Uint8Array;
  token: string;
  /** Folder of the one-time sign-in keys, a file for each: whichever process is asked takes it. */
  links: string;
};

/** Reads the keys of the data folder, or makes them (readable by the owner only). */
export function loadInstructorKeys(dataDir: string, givenToken: string | null): InstructorKeys {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  return {
    cookieSecret: Buffer.from(keptSecret(path.join(dataDir, 'cookie-secret')), 'base64url'),
    token: givenToken ?? keptSecret(path.join(dataDir, 'token')),
    links: path.join(dataDir, 'sign-in-links'),
  };
}

function keptSecret(file: string): string {
  if (!existsSync(file)) {
    const written = `${file}.${process.pid}`;
    writeFileSync(written, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
    putFirst(written, file);
  }
  return readFileSync(file, 'utf8').trim();
}

/** Of several processes that start at once, the first one's file stays. */
function putFirst(written: string, file: string): void {
  try {
    linkSync(written, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Some file systems have no links; what two processes there make at once is the later one's.
    if (code !== 'EEXIST') copyFileSync(written, file);
  }
  unlinkSync(written);
}

export function isToken(keys: InstructorKeys, presented: string): boolean {
  return timingSafeEqual(digest(keys.token), digest(presented));
}

/**
 * A fresh sign-in key; `useLink` accepts it once. Those of earlier starts are void, unless they are
 * those of other processes.
 */
export function newLink({ links }: InstructorKeys, { othersStay = false } = {}): string {
  const key = randomBytes(18).toString('base64url');
  if (!othersStay) rmSync(links, { recursive: true, force: true });
  mkdirSync(links, { recursive: true, mode: 0o700 });
  writeFileSync(path.join(links, nameOf(key)), '', { mode: 0o600 });
  return key;
}

/** True for the first who comes with the key. */
export function useLink({ links }: InstructorKeys, key: string): boolean {
  try {
    unlinkSync(path.join(links, nameOf(key)));
    return true;
  } catch {
    return false;
  }
}

/** The key itself lies nowhere. */
function nameOf(key: string): string {
  return digest(key).toString('hex');
}

/** Equal lengths, so that the comparison tells nothing about the secret. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
