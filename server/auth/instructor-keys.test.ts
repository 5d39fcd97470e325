import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadInstructorKeys, newLink, useLink } from './instructor-keys';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'lectern-keys-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a sign-in link', () => {
  it('is good once, in whichever process it is used', () => {
    const key = newLink(loadInstructorKeys(folder, null));
    const elsewhere = loadInstructorKeys(folder, null);
    expect(useLink(elsewhere, key)).toBe(true);
    expect(useLink(elsewhere, key)).toBe(false);
  });

  it('is void after the next start', () => {
    const keys = loadInstructorKeys(folder, null);
    const early = newLink(keys);
    newLink(keys);
    expect(useLink(keys, early)).toBe(false);
  });

  it('is nothing that leads out of its folder', () => {
    const keys = loadInstructorKeys(folder, null);
    newLink(keys);
    expect(useLink(keys, '../token')).toBe(false);
    expect(loadInstructorKeys(folder, null).token).toBe(keys.token);
  });
});
