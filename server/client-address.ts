import { isIP } from 'node:net';

type Request = {
  headers: Record<string, string | string[] | undefined>;
  socket: { remoteAddress?: string };
};

/**
 * The address that limits are counted by: the peer's own, never what a header claims. Only behind a
 * proxy of ours (TRUST_PROXY=1) it is the last one of X-Forwarded-For, which is what that proxy saw;
 * those before it are the client's own words.
 */
export function clientAddress({ headers, socket }: Request, trustProxy: boolean): string {
  const peer = socket.remoteAddress ?? 'unknown';
  if (!trustProxy) return countedAs(peer);
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return countedAs(forwarded && isIP(forwarded) ? forwarded : peer);
}

/** One IPv6 customer has a whole /64 (RFC 6177), so its addresses count as one. */
function countedAs(address: string): string {
  const plain = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '');
  return isIP(plain) === 6 ? network64(plain) : plain;
}

function network64(address: string): string {
  const [head = '', tail = ''] = address.replace(/%.*$/, '').split('::', 2);
  const front = head.split(':').filter(Boolean);
  const back = tail.split(':').filter(Boolean);
  const zeros = address.includes('::') ? Array(8 - front.length - back.length).fill('0') : [];
  return `${[...front, ...zeros, ...back].slice(0, 4).join(':')}::/64`;
}
