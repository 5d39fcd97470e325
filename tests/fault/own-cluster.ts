import path from 'node:path';
import { startCluster } from '@/scripts/postgres/cluster.mjs';
import { runningPostmaster } from '@/scripts/postgres/postmaster-file.mjs';
import { startTemporaryCluster } from '@/scripts/postgres/temporary-cluster.mjs';
import { mountSmallDisk } from './small-disk';

/** A PostgreSQL that only one class uses, so that it may be broken. */
export type OwnCluster = {
  url: string;
  /** Everything of it lies below. */
  folder: string;
  /** As an administrator stops it: open connections are ended. */
  stop: () => Promise<void>;
  /** Ends its main process without a word. */
  kill: () => void;
  /** On the same port; nothing when it runs. */
  start: () => Promise<void>;
  /** Stops it and removes everything. */
  close: () => Promise<void>;
};

export async function startOwnCluster(): Promise<OwnCluster> {
  const { url, data, stop } = await startTemporaryCluster({ connections: FEW });
  return ownCluster(url, path.dirname(data), stop);
}

/** Connections, so that they are soon taken by others. */
const FEW = 100;

/** All its files lie on a disk of a few megabytes. */
export async function startClusterOnSmallDisk(megabytes: number): Promise<OwnCluster> {
  const disk = await mountSmallDisk(megabytes);
  try {
    const folder = path.join(disk.folder, 'postgres');
    const { url } = await startCluster(folder, { connections: FEW });
    return ownCluster(url, folder, disk.unmount);
  } catch (error) {
    await disk.unmount();
    throw error;
  }
}

function ownCluster(url: string, folder: string, remove: () => Promise<void>): OwnCluster {
  const port = Number(new URL(url).port);
  const start = () => startCluster(folder, { choosePort: async () => port, connections: FEW });
  return {
    url,
    folder,
    // Starting one that runs gives it to us.
    stop: async () => (await start()).stop(),
    kill: () => {
      const postmaster = runningPostmaster(path.join(folder, 'data'));
      if (postmaster) process.kill(postmaster.pid, 'SIGKILL');
    },
    start: async () => {
      await start();
    },
    close: async () => {
      if (runningPostmaster(path.join(folder, 'data'))) await (await start()).stop();
      await remove();
    },
  };
}
