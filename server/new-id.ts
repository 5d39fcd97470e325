import { randomBytes, randomInt } from 'node:crypto';

/** A fresh opaque id: 96 random bits, safe in URLs. The caller's schema gives it its brand. */
export function newId(): string {
  return randomBytes(12).toString('base64url');
}

/** A secret that opens something: 192 random bits. */
export function newSecret(): string {
  return randomBytes(24).toString('base64url');
}

/** Six digits, every code equally likely. */
export function newCode(): string {
  return String(randomInt(0, 1_000_000)).padStart(6, '0');
}
