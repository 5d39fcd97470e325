import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The secrets of one installation. `links` are one-time sign-in keys, good until used once. */
export type InstructorKeys = {
  cookieSecret: Uint8Array;
  token: string;
  links: Set<string>;
};

/** Reads the keys of the data folder, or makes them (readable by the owner only). */
export function loadInstructorKeys(dataDir: string, givenToken: string | null): InstructorKeys {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  return {
    cookieSecret: Buffer.from(keptSecret(path.join(dataDir, 'cookie-secret')), 'base64url'),
    token: givenToken ?? keptSecret(path.join(dataDir, 'token')),
    links: new Set(),
  };
}

function keptSecret(file: string): string {
  if (!existsSync(file)) {
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}

export function isToken(keys: InstructorKeys, presented: string): boolean {
  return timingSafeEqual(digest(keys.token), digest(presented));
}

/** A fresh sign-in key; `useLink` accepts it once. */
export function newLink(keys: InstructorKeys): string {
  const key = randomBytes(18).toString('base64url');
  keys.links.add(key);
  return key;
}

export function useLink(keys: InstructorKeys, key: string): boolean {
  return keys.links.delete(key);
}

/** Equal lengths, so that the comparison tells nothing about the secret. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
