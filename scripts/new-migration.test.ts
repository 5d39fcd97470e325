import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { writeFiles } from '@/tests/support/write-files';
import { schemaProblem } from './check-schema.mjs';
import { newMigration } from './new-migration.mjs';
import { projectRoot } from './project-root.mjs';

const header = 'datasource db {\n  provider = "postgresql"\n}\n';
const first = `${header}\nmodel Room {\n  id String @id\n}\n`;
const second = `${header}\nmodel Room {\n  id String @id\n  seats Int @default(0)\n}\n`;

const monday = new Date('2030-01-07T09:05:01Z');
const tuesday = new Date('2030-01-08T09:05:01Z');

function projectWith(schema: string): string {
  const root = temporaryFolder();
  writeFiles(root, { 'prisma/schema.prisma': schema });
  return root;
}

async function migrate(root: string, name: string, now: Date): Promise<string> {
  const file = await newMigration({ root, name, now });
  if (file === null) throw new Error('No migration was written.');
  return readFileSync(file, 'utf8');
}

describe('a new migration', () => {
  test('starts from an empty database', async () => {
    const root = projectWith(first);
    const file = await newMigration({ root, name: 'init', now: monday });
    expect(file).toBe(path.join(root, 'prisma/migrations/20300107090501_init/migration.sql'));
    expect(readFileSync(file ?? '', 'utf8')).toContain('CREATE TABLE "Room"');
  });

  test('holds only what changed since the last one', async () => {
    const root = projectWith(first);
    await migrate(root, 'init', monday);
    writeFiles(root, { 'prisma/schema.prisma': second });
    const sql = await migrate(root, 'add_seats', tuesday);
    expect(sql).toContain('ADD COLUMN     "seats"');
    expect(sql).not.toContain('CREATE TABLE');
  });

  test('is not written when nothing changed', async () => {
    const root = projectWith(first);
    await migrate(root, 'init', monday);
    expect(await newMigration({ root, name: 'again', now: tuesday })).toBeNull();
    expect(existsSync(path.join(root, 'prisma/migrations/20300108090501_again'))).toBe(false);
  });

  test('may be empty, for SQL by hand', async () => {
    const root = projectWith(first);
    await migrate(root, 'init', monday);
    const file = await newMigration({ root, name: 'index', now: tuesday, empty: true });
    expect(readFileSync(file ?? '', 'utf8')).toMatch(/^-- Written by hand/);
  });

  test('sorts after the last one or is refused', async () => {
    const root = projectWith(first);
    await migrate(root, 'init', tuesday);
    writeFiles(root, { 'prisma/schema.prisma': second });
    await expect(newMigration({ root, name: 'add', now: monday })).rejects.toThrow('not older');
  });

  test.each(['', 'Add Seats', '../x', '1st'])('is not called "%s"', async (name) => {
    const root = projectWith(first);
    await expect(newMigration({ root, name, now: monday })).rejects.toThrow('no name');
  });

  test('needs to know the schema of the last one', async () => {
    const root = projectWith(first);
    writeFiles(root, { 'prisma/migrations/20290101000000_init/migration.sql': '' });
    await expect(newMigration({ root, name: 'add', now: monday })).rejects.toThrow('is missing');
  });

  test('shows where the schema cannot be read', async () => {
    const root = projectWith(`${header}\nmodel Room {`);
    await expect(newMigration({ root, name: 'init', now: monday })).rejects.toThrow(
      'schema.prisma:5',
    );
  });
});

describe('the schema check', () => {
  test('is content after a migration', async () => {
    const root = projectWith(first);
    await migrate(root, 'init', monday);
    expect(await schemaProblem(root)).toBeNull();
  });

  test('names what no migration makes', async () => {
    const root = projectWith(first);
    await migrate(root, 'init', monday);
    writeFiles(root, { 'prisma/schema.prisma': second });
    expect(await schemaProblem(root)).toContain('"seats"');
  });

  test('wants the copy renewed when only a comment changed', async () => {
    const root = projectWith(first);
    await migrate(root, 'init', monday);
    writeFiles(root, { 'prisma/schema.prisma': `// Rooms.\n${first}` });
    expect(await schemaProblem(root)).toContain('no table did');
  });

  test('does not mind the line ends of Windows', async () => {
    const root = projectWith(first);
    await migrate(root, 'init', monday);
    writeFiles(root, { 'prisma/schema.prisma': first.replaceAll('\n', '\r\n') });
    expect(await schemaProblem(root)).toBeNull();
  });

  test('is content with this project', async () => {
    expect(await schemaProblem(projectRoot)).toBeNull();
  });
});
