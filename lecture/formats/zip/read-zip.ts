import { Inflate } from 'fflate';
import { bytesView } from './bytes-view';

/** Bounds against zip bombs; a quiz needs a tenth of them. */
const ENTRIES_MAX = 1000;
const ENTRY_BYTES_MAX = 4 * 1024 * 1024;
const TOTAL_BYTES_MAX = 8 * 1024 * 1024;
/** Fed at once: what this can become is a thousand times as much. */
const PIECE_BYTES = 8 * 1024;

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

type Entry = { name: string; method: number; packed: number; size: number; offset: number };

export class BadZip extends Error {}

/**
 * The files of a zip archive whose names are wanted, unpacked. Sizes are counted while unpacking,
 * whatever the archive claims. Throws `BadZip` for what is damaged, encrypted or too large.
 */
export function readZip(bytes: Uint8Array, isWanted: (name: string) => boolean) {
  const files = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of directory(bytes)) {
    if (!isWanted(entry.name) || files.has(entry.name)) continue;
    const file = unpack(bytes, entry, Math.min(ENTRY_BYTES_MAX, TOTAL_BYTES_MAX - total));
    total += file.length;
    files.set(entry.name, file);
  }
  return files;
}

function directory(bytes: Uint8Array): Entry[] {
  const view = bytesView(bytes);
  const end = directoryEnd(view);
  const count = view.u16(end + 10);
  if (count > ENTRIES_MAX) throw new BadZip('too many entries');
  const entries: Entry[] = [];
  let at = view.u32(end + 16);
  for (let index = 0; index < count; index++) {
    if (view.u32(at) !== DIRECTORY_ENTRY) throw new BadZip('damaged directory');
    const [nameLength, extra, comment] = [view.u16(at + 28), view.u16(at + 30), view.u16(at + 32)];
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.u16(at + 8) & 1 ? -1 : view.u16(at + 10),
      packed: view.u32(at + 20),
      size: view.u32(at + 24),
      offset: view.u32(at + 42),
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

/** It stands at the end, before a comment of at most 64 KB. */
function directoryEnd(view: ReturnType<typeof bytesView>): number {
  const last = view.length - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at--) {
    if (view.u32(at) === DIRECTORY_END) return at;
  }
  throw new BadZip('no directory');
}

function unpack(bytes: Uint8Array, entry: Entry, limit: number): Uint8Array {
  const view = bytesView(bytes);
  const { offset, method, packed, size } = entry;
  if (size > limit) throw new BadZip('too large');
  if (view.u32(offset) !== LOCAL_ENTRY) throw new BadZip('damaged entry');
  const from = offset + 30 + view.u16(offset + 26) + view.u16(offset + 28);
  if (from + packed > bytes.length) throw new BadZip('cut off');
  const data = bytes.subarray(from, from + packed);
  const file = method === STORED ? data : method === DEFLATED ? inflate(data, size) : null;
  if (file?.length !== size) throw new BadZip('damaged entry');
  return file;
}

/** Stops at the first byte beyond `size`. */
function inflate(data: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new BadZip('larger than it says');
    whole.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at === 0 || at < data.length; at += PIECE_BYTES) {
      stream.push(data.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= data.length);
    }
  } catch (cause) {
    throw cause instanceof BadZip ? cause : new BadZip('damaged entry', { cause });
  }
  return whole.subarray(0, length);
}
