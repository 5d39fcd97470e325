/** The six digits of /play/482913; null when there are none. */
export function codeInPath(pathname: string): string | null {
  return /\/play\/(\d{6})\/?$/.exec(pathname)?.[1] ?? null;
}
