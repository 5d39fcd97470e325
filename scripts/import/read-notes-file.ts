import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { ReadLecture } from '@/domain/deck';
import { readLecture } from '@/lecture/read-lecture';

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'you may not read it',
  EISDIR: 'it is a folder',
};

/** Throws an error whose message is one sentence for a person. */
export async function readNotesFile(file: string): Promise<{ text: string; lecture: ReadLecture }> {
  const reading = readLecture(await bytesOf(file), { fileName: path.basename(file) });
  if (!reading.ok) throw new Error(`${file}: ${reading.message}`);
  return reading;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  if (file === '-') return buffer(process.stdin);
  try {
    return await readFile(file);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new Error(`${file} could not be read: ${REASONS[code] ?? message}.`, { cause: error });
  }
}
