/** A file that a browser fetched for a page, as it came over the wire. */
export type LoadedFile = {
  /** Address below the server's. */
  path: string;
  kind: FileKind;
  /** Head and compressed body. */
  bytes: number;
};

export type FileKind = 'html' | 'css' | 'script' | 'font' | 'other';

export const fileKinds: FileKind[] = ['html', 'css', 'script', 'font', 'other'];

export type LoadedPage = { path: string; files: LoadedFile[]; connections: number };

export function bytesOf(page: LoadedPage, kinds: FileKind[]): number {
  return page.files
    .filter(({ kind }) => kinds.includes(kind))
    .reduce((sum, { bytes }) => sum + bytes, 0);
}
