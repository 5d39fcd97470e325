import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { OwnerId } from '@/domain/ids';
import type { Refusal } from '@/domain/refusals';
import type { Database } from '../store/database';
import { type ImportedLecture, importLecture } from './import-lecture';

const SAMPLE = 'containers.md';

/** Saves the example lecture that comes with Lectern (examples/, beside package.json). */
export async function importSample(
  database: Database,
  ownerId: OwnerId,
): Promise<ImportedLecture | Refusal> {
  const bytes = await readFile(path.resolve('examples', SAMPLE));
  return importLecture(database, ownerId, bytes, { fileName: SAMPLE, keep: null });
}
