import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '@/scripts/project-root.mjs';
import { temporaryFolder } from '@/tests/support/temporary-folder';

const example = path.join(projectRoot, 'examples/containers.md');

function run(words: string[], input?: string) {
  const program = path.join(projectRoot, 'scripts/import.ts');
  return spawnSync(process.execPath, ['--import', 'tsx', program, ...words], {
    cwd: projectRoot,
    encoding: 'utf8',
    input,
  });
}

describe('the import command', () => {
  it('prints only JSON with --json: the eight activities of the example lecture', () => {
    const { stdout, stderr, status } = run([example, '--json']);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const deck = JSON.parse(stdout);
    expect(deck).toMatchObject({
      title: 'Containers, from the inside',
      encoding: { read: 'utf-8', repaired: null, restored: 0 },
    });
    type Facts = { type: string; origin: string };
    expect(deck.activities.map(({ type, origin }: Facts) => `${origin} ${type}`)).toEqual([
      ...['found choice', 'drafted choice', 'found lines'],
      ...Array(5).fill('written choice'),
    ]);
  });

  it('prints a table for a person', () => {
    const { stdout } = run([example]);
    expect(stdout).toContain('8 activities');
    expect(stdout).toContain('✓ `$GREETING world`');
  });

  it('prints the repaired text with --text, also from standard input', () => {
    const damaged = Buffer.from('Le café est prêt, d’accord, déjà.', 'utf8').toString('latin1');
    expect(run(['-', '--text'], damaged).stdout).toBe('Le café est prêt, d’accord, déjà.');
  });

  it('says in one sentence what it could not read, and exits with 1', () => {
    const folder = temporaryFolder();
    const empty = path.join(folder, 'empty.md');
    const binary = path.join(folder, 'binary.md');
    writeFileSync(empty, '');
    writeFileSync(binary, Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 255, 254, 0]));
    for (const [file, sentence] of [
      [path.join(folder, 'nothing.md'), /there is no such file\.\n$/],
      [empty, /empty.*\n$/],
      [binary, /not text.*\n$/],
    ] as const) {
      const { stdout, stderr, status } = run([file, '--json']);
      expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
      expect(stderr).toMatch(sentence);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
    expect(run([]).stderr).toMatch(/^Usage:/);
  });
});
