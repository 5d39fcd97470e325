import { rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { connect } from '@/scripts/postgres/connect.mjs';
import type { Fault } from '../fault';
import { smallDiskProblem } from '../small-disk';

const BLOCK = Buffer.alloc(64 * 1024, 'x');

/** Not one byte is left. PostgreSQL may refuse writes, or end itself when its log cannot grow. */
export const diskFull: Fault = {
  name: 'disk-full',
  title: "PostgreSQL's disk is full",
  shape: { strikes: 1, lastsMs: [1500, 4000] },
  cluster: 'small-disk',
  stopsClosing: true,
  impossible: smallDiskProblem,
  strike: async ({ cluster, databaseUrl, time }, { forMs }) => {
    if (!cluster) return;
    const ballast = path.join(cluster.folder, 'ballast');
    await fill(ballast);
    await exhaustLog(databaseUrl);
    await time.sleep(forMs);
    rmSync(ballast, { force: true });
    await cluster.start();
  },
};

async function fill(file: string): Promise<void> {
  const handle = await open(file, 'w');
  try {
    for (let size = BLOCK.length; size >= 512; size /= 2) {
      try {
        for (;;) await handle.appendFile(BLOCK.subarray(0, size));
      } catch {
        // Not even a block of this size fits any more.
      }
    }
  } finally {
    await handle.close();
  }
}

/** Uses up what the write-ahead log has reserved, so that the next answer needs the disk. */
async function exhaustLog(databaseUrl: string): Promise<void> {
  const client = await connect(databaseUrl).catch(() => null);
  try {
    await client?.query(`CREATE TABLE filling AS SELECT repeat(md5(n::text), 200) AS text
      FROM generate_series(1, 20000) AS n`);
  } catch {
    // That was the aim.
  }
  await client?.query('SELECT pg_switch_wal()').catch(() => {});
  await client?.end().catch(() => {});
}
