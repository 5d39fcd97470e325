import { expect, test } from 'vitest';
import { defaultExportProblem, nameProblems } from './file-rules';
import { clientProblem, importProblem, screensReachedFromRules } from './import-rules';
import { importsOf } from './imports-of';
import { sourceFiles } from './source-files';

const files = sourceFiles();
const names = new Set(files.keys());

function problemsOf(check: (file: string, text: string) => Array<string | null>): string[] {
  return [...files]
    .flatMap(([file, text]) => check(file, text))
    .filter((problem) => problem !== null);
}

test('the walk finds the sources', () => {
  expect(names).toContain('domain/activity.ts');
  expect(names).toContain('tests/architecture/architecture.test.ts');
});

test('every import follows the arrows of the architecture', () => {
  const problems = problemsOf((file, text) =>
    importsOf(file, text, names).flatMap((found) => [
      importProblem(found),
      clientProblem(text, found),
    ]),
  );
  expect(problems).toEqual([]);
});

test('no rules of an activity lead to a screen', () => {
  const importsByFile = new Map(
    [...files].map(([file, text]) => [
      file,
      importsOf(file, text, names).map(({ target }) => target),
    ]),
  );
  expect(screensReachedFromRules(importsByFile)).toEqual([]);
});

test('every file is named in kebab-case for the one thing that it exports', () => {
  expect(problemsOf((file) => nameProblems(file))).toEqual([]);
});

test('only files of Next and configurations export by default', () => {
  expect(problemsOf((file, text) => [defaultExportProblem(file, text)])).toEqual([]);
});
