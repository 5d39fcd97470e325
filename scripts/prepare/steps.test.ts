import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { projectRoot } from '../project-root.mjs';
import { buildStep, generateStep, installStep, runStepWhenStale } from './steps.mjs';

type Step = Parameters<typeof runStepWhenStale>[1];

/** A step that leaves one line in a file each time it runs. */
function countingStep(root: string, changes: Partial<Step> = {}): Step {
  const program = "require('fs').appendFileSync('runs', 'x')";
  return {
    name: 'count',
    doing: 'Counting',
    value: '1',
    inPlace: existsSync(path.join(root, 'runs')),
    commands: [[process.execPath, '-e', program]],
    advice: 'Count again.',
    ...changes,
  };
}

function runs(root: string): number {
  return readFileSync(path.join(root, 'runs'), 'utf8').length;
}

const quiet = () => undefined;

test('a step runs once, and again when what it is made from changes', () => {
  const root = temporaryFolder();
  runStepWhenStale(root, countingStep(root), quiet);
  runStepWhenStale(root, countingStep(root), quiet);
  expect(runs(root)).toBe(1);
  runStepWhenStale(root, countingStep(root, { value: '2' }), quiet);
  expect(runs(root)).toBe(2);
});

test('a step runs again when its result was deleted', () => {
  const root = temporaryFolder();
  runStepWhenStale(root, countingStep(root), quiet);
  rmSync(path.join(root, 'runs'));
  runStepWhenStale(root, countingStep(root), quiet);
  expect(runs(root)).toBe(1);
});

test('a failing step names itself and what to do, and is not taken for done', () => {
  const root = temporaryFolder();
  const failing = countingStep(root, { commands: [[process.execPath, '-e', 'process.exit(3)']] });
  expect(() => runStepWhenStale(root, failing, quiet)).toThrow(
    'Counting failed (exit code 3). Count again.',
  );
  runStepWhenStale(root, countingStep(root), quiet);
  expect(runs(root)).toBe(1);
});

test('a program that cannot be started is a failing step', () => {
  const root = temporaryFolder();
  const failing = countingStep(root, { commands: [['no-such-program-anywhere']] });
  expect(() => runStepWhenStale(root, failing, quiet)).toThrow('ENOENT');
});

test('the steps of this project call programs that exist', () => {
  const steps = [installStep, generateStep, buildStep].map((step) => step(projectRoot));
  for (const [program, script] of steps.flatMap(({ commands }) => commands)) {
    expect([process.execPath, 'npm']).toContain(program);
    if (script && path.isAbsolute(script)) expect(existsSync(script), script).toBe(true);
  }
});
