import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Encoding, PackedFile } from './packed-file';
import { documentHeaders } from './security-headers';

export type PlainBody = {
  encoding: Encoding;
  tag: string;
  bytes: Buffer;
  /** Names and values in turn, as Node takes them fastest. */
  headers: string[];
};

export type PlainFile = {
  isDocument: boolean;
  /** Hashes of the scripts within the page. */
  scripts: string[];
  /** The smallest first. */
  bodies: PlainBody[];
};

const cacheControl = {
  forever: 'public, max-age=31536000, immutable',
  day: 'public, max-age=86400',
  ask: 'no-cache',
};

/** Reads what the build has packed into memory: by address, with ready headers. */
export function readPlainFiles(folder: string): Map<string, PlainFile> {
  const list = readFileSync(path.join(folder, 'files.json'), 'utf8');
  const packed = JSON.parse(list) as PackedFile[];
  return new Map(packed.map((file) => [file.url, plainFile(file, folder)]));
}

function plainFile(file: PackedFile, folder: string): PlainFile {
  const isDocument = /^(?:text\/html|image\/svg)/.test(file.type);
  const bodies = file.bodies.map(({ name, encoding }) => {
    const bytes = readFileSync(path.join(folder, name));
    const tag = `"${file.tag}${encoding ? `-${encoding}` : ''}"`;
    return { encoding, tag, bytes, headers: headersOf(file, encoding, tag, isDocument) };
  });
  return { isDocument, scripts: file.scripts, bodies };
}

/** What is no document needs no more than that nobody guesses its type. */
function headersOf(
  { type, cache, bodies }: PackedFile,
  encoding: Encoding,
  tag: string,
  isDocument: boolean,
): string[] {
  const headers: Record<string, string> = {
    'Content-Type': type,
    'Cache-Control': cacheControl[cache],
    ETag: tag,
    ...(encoding && { 'Content-Encoding': encoding }),
    ...(bodies.length > 1 && { Vary: 'Accept-Encoding' }),
    ...(isDocument ? documentHeaders : { 'X-Content-Type-Options': 'nosniff' }),
  };
  return Object.entries(headers).flat();
}
