import { fetchFiles } from './fetch-files';

/** What the parent asks for, once. */
export type ColdLoadsTask = { url: string; paths: string[]; connections: number; loads: number };

const AT_ONCE = 4;

// Says "ready" when it is up, does one task after the other, and says "done" after each.
process.on('message', async ({ url, paths, connections, loads }: ColdLoadsTask) => {
  let left = loads;
  const loadNext = async () => {
    while (left-- > 0) await fetchFiles(url, paths, connections);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, loadNext));
  process.send?.('done');
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
