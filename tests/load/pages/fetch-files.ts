import { Agent, get } from 'node:http';

/**
 * Loads a page as a browser does, without drawing it: the page first, then all its files over a few
 * connections, which are closed at the end. Gives the bytes of all bodies.
 */
export async function fetchFiles(
  url: string,
  paths: string[],
  connections: number,
  localAddress?: string,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections, localAddress });
  try {
    const [page = '/', ...rest] = paths;
    const first = await fetchOne(url + page, agent);
    const others = await Promise.all(rest.map((path) => fetchOne(url + path, agent)));
    return others.reduce((sum, bytes) => sum + bytes, first);
  } finally {
    agent.destroy();
  }
}

const headers = { accept: '*/*', 'accept-encoding': 'br' };

function fetchOne(address: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(address, { agent, headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => {
        if (response.statusCode === 200) resolve(bytes);
        else reject(new Error(`${address} answered ${response.statusCode}.`));
      });
      response.on('error', reject);
    });
    request.on('error', reject);
  });
}
