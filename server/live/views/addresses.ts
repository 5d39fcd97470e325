import { sessionLinks } from '@/server/addresses';

/** Where people come in, as one client sees this computer. */
export type Addresses = {
  /** Origins that phones may reach, best first. */
  origins: string[];
  /** Origin that the client itself came by. */
  ownOrigin: string;
};

export function linksOf(addresses: Addresses, chosen: string | null, code: string) {
  const origin = chosen ?? addresses.origins[0] ?? addresses.ownOrigin;
  const join = (base: string) => sessionLinks(base, code).joinUrl;
  return {
    joinAddress: origin.replace(/^https?:\/\//, ''),
    joinUrl: join(origin),
    joinUrls: [...new Set([origin, ...addresses.origins])].map(join),
    stageUrl: sessionLinks(addresses.ownOrigin, code).stageUrl,
  };
}
