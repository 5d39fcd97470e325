import { networkInterfaces } from 'node:os';
import type { ServerConfig } from './config';

/**
 * Addresses that phones may reach this installation by, best first and without a slash at the end:
 * PUBLIC_URL; else the host that the lecturer's own browser uses, when other computers can use it
 * too; else every network address of this machine. `requestHost`: a Host header ("lectern.test:3000")
 * or an origin ("https://lectern.test").
 */
export function joinAddresses(config: ServerConfig, requestHost: string | null): string[] {
  if (config.publicUrl) return [config.publicUrl];
  const origin = requestHost === null ? null : readOrigin(requestHost);
  if (origin && !isLoopback(origin.hostname)) return [origin.origin];
  const addresses = isLoopback(config.host) ? [] : networkAddresses(networkInterfaces());
  const hosts = addresses.length > 0 ? addresses : ['localhost'];
  return hosts.map((host) => `http://${host}:${config.port}`);
}

/** The links of a session, on one of the addresses. */
export function sessionLinks(address: string, code: string) {
  return { joinUrl: `${address}/play/${code}`, stageUrl: `${address}/stage/${code}` };
}

/** The origin that a request was sent to, as far as its headers tell; null without a usable Host. */
export function requestOrigin(headers: { get(name: string): string | null }): string | null {
  const host = first(headers.get('x-forwarded-host')) ?? headers.get('host');
  const protocol = first(headers.get('x-forwarded-proto')) === 'https' ? 'https' : 'http';
  return host ? (readOrigin(`${protocol}://${host}`)?.origin ?? null) : null;
}

type Interfaces = ReturnType<typeof networkInterfaces>;

/** Bridges and tunnels of containers, virtual machines and VPNs: no phone is behind them. */
const VIRTUAL =
  /^(?:docker|br-|veth|virbr|vmnet|vboxnet|vnic|cni|flannel|cali|podman|lxc|lxd|tun|tap|utun|tailscale|wg|zt|ham|ppp|bridge|vEthernet)/i;

/** IPv4 addresses of real network cards, those of private networks first. */
export function networkAddresses(interfaces: Interfaces): string[] {
  const found = Object.entries(interfaces)
    .filter(([name]) => !VIRTUAL.test(name))
    .flatMap(([, addresses]) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
    .filter((address) => !isUnreachable(address));
  const unique = [...new Set(found)];
  return [...unique.filter(isPrivate), ...unique.filter((address) => !isPrivate(address))];
}

/** RFC 1918. */
function isPrivate(address: string): boolean {
  return /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(address);
}

/** Link-local (RFC 3927), and the carrier range (RFC 6598) that overlay networks use. */
function isUnreachable(address: string): boolean {
  return /^(?:0\.|127\.|169\.254\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/.test(address);
}

export function isLoopback(hostname: string): boolean {
  return /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[?::1\]?)$/i.test(hostname);
}

function readOrigin(host: string): URL | null {
  const text = host.includes('://') ? host : `http://${host}`;
  const url = URL.canParse(text) ? new URL(text) : null;
  const usable = url?.hostname && !['0.0.0.0', '[::]'].includes(url.hostname);
  return usable ? url : null;
}

const first = (header: string | null) => header?.split(',')[0]?.trim() || null;
