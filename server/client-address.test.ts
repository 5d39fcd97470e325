import { describe, expect, it } from 'vitest';
import { clientAddress } from './client-address';

const request = (remoteAddress: string | undefined, forwarded?: string) => ({
  headers: { 'x-forwarded-for': forwarded },
  socket: { remoteAddress },
});

describe('clientAddress', () => {
  it('is the peer, whatever the header claims', () => {
    expect(clientAddress(request('192.0.2.7', '203.0.113.9'), false)).toBe('192.0.2.7');
  });

  it('behind a proxy of ours is what the proxy saw, not what the client wrote before it', () => {
    const spoofed = request('127.0.0.1', '10.1.1.1, 198.51.100.4');
    expect(clientAddress(spoofed, true)).toBe('198.51.100.4');
  });

  it.each([undefined, '', 'unknown', 'x, y', '198.51.100.4, '])(
    'behind a proxy that says %j is the proxy',
    (forwarded) => {
      expect(clientAddress(request('192.0.2.1', forwarded), true)).toBe('192.0.2.1');
    },
  );

  it('is one for an IPv4 address and its IPv6 spelling', () => {
    expect(clientAddress(request('::ffff:192.0.2.7'), false)).toBe('192.0.2.7');
  });

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('of IPv6 is the network of the customer: %s', (address, network) => {
    expect(clientAddress(request(address), false)).toBe(network);
  });

  it('of a peer that is gone is still something to count by', () => {
    expect(clientAddress(request(undefined), false)).toBe('unknown');
  });
});
