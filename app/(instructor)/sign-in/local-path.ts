/** Where to go after signing in: a path of this server, never another site. */
export function localPath(wanted: string | string[] | undefined): string {
  const fallback = '/lectures';
  if (typeof wanted !== 'string' || !wanted.startsWith('/')) return fallback;
  const base = 'http://this.invalid';
  if (!URL.canParse(wanted, base)) return fallback;
  const url = new URL(wanted, base);
  // "/.//evil.example" resolves to a path that a browser takes for a host.
  const isLocal = url.origin === base && !url.pathname.startsWith('//');
  return isLocal ? url.pathname + url.search : fallback;
}
