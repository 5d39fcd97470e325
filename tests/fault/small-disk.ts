import { execFile } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A file system in memory that is soon full. Mounting one takes a Linux and its root. */
export async function mountSmallDisk(
  megabytes: number,
): Promise<{ folder: string; unmount: () => Promise<void> }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lectern-small-disk-'));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0700`, 'lectern', folder]);
  } catch (error) {
    rmdirSync(folder);
    throw error;
  }
  return {
    folder,
    unmount: async () => {
      await run('umount', [folder]).catch(() => run('umount', ['-l', folder]));
      rmdirSync(folder);
    },
  };
}

/** Why no small disk can be mounted here; null when it can. */
export async function smallDiskProblem(): Promise<string | null> {
  try {
    await (await mountSmallDisk(1)).unmount();
    return null;
  } catch (error) {
    return String(error instanceof Error ? error.message : error)
      .trim()
      .replaceAll(/\s+/g, ' ');
  }
}
