import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import {
  isLoopback,
  joinAddresses,
  networkAddresses,
  requestOrigin,
  sessionLinks,
} from './addresses';
import { completeConfig } from './config';

const config = (given: { publicUrl?: string; host?: string } = {}) =>
  completeConfig({ databaseUrl: 'postgres://none', port: 3100, ...given });

const card = (address: string, more: Partial<NetworkInterfaceInfo> = {}) =>
  ({
    address,
    family: 'IPv4',
    internal: false,
    netmask: '',
    mac: '',
    cidr: null,
    ...more,
  }) as never;

describe('joinAddresses', () => {
  it('takes PUBLIC_URL before everything else, without its last slash', () => {
    expect(
      joinAddresses(config({ publicUrl: 'https://quiz.example/' }), 'lectern.test:3100'),
    ).toEqual(['https://quiz.example']);
  });

  it('takes the host that the lecturer uses when other computers reach it', () => {
    expect(joinAddresses(config(), 'lectern.test:3100')).toEqual(['http://lectern.test:3100']);
    expect(joinAddresses(config(), '192.168.1.20:3100')).toEqual(['http://192.168.1.20:3100']);
    expect(joinAddresses(config(), 'https://quiz.example')).toEqual(['https://quiz.example']);
  });

  it('never offers the loopback host of the request when the machine has a network', () => {
    for (const host of ['localhost:3100', '127.0.0.1:3100', '[::1]:3100', 'app.localhost:3100']) {
      const addresses = joinAddresses(config(), host);
      const network = addresses.filter((address) => !address.includes('localhost'));
      expect(network.every((address) => /^http:\/\/\d+(\.\d+){3}:3100$/.test(address))).toBe(true);
      expect(addresses.length).toBeGreaterThan(0);
    }
  });

  it('gives localhost when the server listens on this machine only', () => {
    expect(joinAddresses(config({ host: '127.0.0.1' }), null)).toEqual(['http://localhost:3100']);
  });

  it('ignores a host that is not one', () => {
    expect(joinAddresses(config({ host: '127.0.0.1' }), 'not a host/')).toEqual([
      'http://localhost:3100',
    ]);
    expect(joinAddresses(config({ host: '127.0.0.1' }), '0.0.0.0:3100')).toEqual([
      'http://localhost:3100',
    ]);
  });
});

describe('networkAddresses', () => {
  it('lists private networks first', () => {
    expect(
      networkAddresses({ eth0: [card('131.130.1.5')], wlan0: [card('192.168.1.20')] }),
    ).toEqual(['192.168.1.20', '131.130.1.5']);
  });

  it('skips containers, virtual machines, tunnels, loopback, link-local and IPv6', () => {
    expect(
      networkAddresses({
        lo: [card('127.0.0.1', { internal: true })],
        docker0: [card('172.17.0.1')],
        'br-4f2a': [card('172.18.0.1')],
        veth12: [card('10.5.0.1')],
        vmnet8: [card('172.16.8.1')],
        tailscale0: [card('100.101.2.3')],
        utun3: [card('100.90.1.1')],
        en5: [card('169.254.10.1')],
        en6: [card('100.64.0.9')],
        en0: [card('10.0.0.7'), card('fe80::1', { family: 'IPv6' } as never)],
      }),
    ).toEqual(['10.0.0.7']);
  });

  it('keeps several cards for the lecturer to choose from, each address once', () => {
    expect(
      networkAddresses({ en0: [card('10.0.0.7')], en1: [card('192.168.0.4'), card('10.0.0.7')] }),
    ).toEqual(['10.0.0.7', '192.168.0.4']);
  });

  it('is empty without a network', () => {
    expect(networkAddresses({})).toEqual([]);
  });
});

describe('requestOrigin', () => {
  it('is the host that the request was sent to', () => {
    expect(requestOrigin(new Headers({ host: 'lectern.test:3100' }))).toBe(
      'http://lectern.test:3100',
    );
  });

  it('follows a proxy that says so', () => {
    const headers = {
      host: 'app:3000',
      'x-forwarded-host': 'quiz.example',
      'x-forwarded-proto': 'https,http',
    };
    expect(requestOrigin(new Headers(headers))).toBe('https://quiz.example');
  });

  it('is null without a host', () => {
    expect(requestOrigin(new Headers())).toBeNull();
  });
});

describe('sessionLinks', () => {
  it('puts the code behind the address', () => {
    expect(sessionLinks('http://192.168.1.20:3100', '482913')).toEqual({
      joinUrl: 'http://192.168.1.20:3100/play/482913',
      stageUrl: 'http://192.168.1.20:3100/stage/482913',
    });
  });
});

describe('isLoopback', () => {
  it('knows this machine by all its names', () => {
    expect(['localhost', '127.0.0.1', '127.1.2.3', '[::1]', '::1'].every(isLoopback)).toBe(true);
    expect(['lectern.test', '192.168.1.1', 'localhost.example'].some(isLoopback)).toBe(false);
  });
});
