/** Where a database is, without the password: "lectern on 127.0.0.1:5432". */
export function databasePlace(url: string): string {
  if (!URL.canParse(url)) return 'an address that cannot be shown';
  const { host, pathname } = new URL(url);
  const name = decodeURIComponent(pathname.slice(1)) || 'postgres';
  return `${name} on ${host || 'this computer'}`;
}
