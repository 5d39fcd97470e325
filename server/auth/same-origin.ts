type Headers = { get(name: string): string | null };

/**
 * True when a page of this server sent the request. A cookie comes along with requests that other
 * sites' pages send, so it proves a person only together with this. `Origin` is compared with the
 * host that the request was sent to: phones and lecturers use different names for this computer.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = headers.get('origin');
  if (!origin || !URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === headers.get('host') || host === headers.get('x-forwarded-host');
}
