import { expect, test } from 'vitest';
import { defaultExportProblem, nameProblems } from './file-rules';

test.each([
  'domain/session-state.ts',
  'domain/session-state.test.ts',
  'vitest.config.ts',
  'app/page.tsx',
  'app/(instructor)/review/[sessionId]/page.tsx',
  'app/api/sessions/[id]/report.csv/route.ts',
  'app/_parts/join-form.tsx',
  'scripts/start.mjs',
])('%s is well named', (file) => {
  expect(nameProblems(file)).toEqual([]);
});

test.each([
  ['domain/sessionState.ts', 'kebab-case'],
  ['components/ui/Button.tsx', 'kebab-case'],
  ['server/liveThings/gateway.ts', 'kebab-case'],
  ['domain/index.ts', 'no index files'],
  ['server/utils.ts', 'one thing'],
  ['server/helpers/clock.ts', 'one thing'],
  ['scripts/lib/clock.mjs', 'one thing'],
])('%s is not', (file, reason) => {
  expect(nameProblems(file).join()).toContain(reason);
});

test('a default export is for Next and for configurations', () => {
  const text = 'export default function Page() {}';
  expect(defaultExportProblem('app/join/page.tsx', text)).toBeNull();
  expect(defaultExportProblem('next.config.js', text)).toBeNull();
  expect(defaultExportProblem('app/join/join-form.tsx', text)).toContain('export by name');
  expect(defaultExportProblem('domain/ids.ts', 'export { x as default };')).toContain('by name');
});

test('named exports are fine anywhere', () => {
  expect(defaultExportProblem('domain/ids.ts', 'export const id = 1;')).toBeNull();
});
