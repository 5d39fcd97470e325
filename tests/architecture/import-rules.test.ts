import { describe, expect, test } from 'vitest';
import { clientProblem, importProblem, screensReachedFromRules } from './import-rules';

function file(from: string, target: string): string | null {
  return importProblem({ from, target, isPackage: false });
}

function packageOf(from: string, target: string): string | null {
  return importProblem({ from, target, isPackage: true });
}

describe('what the arrows allow', () => {
  test.each([
    ['domain/decide.ts', 'domain/ids.ts'],
    ['activities/choice/rules.ts', 'activities/choice/config.ts'],
    ['activities/choice/phone.tsx', 'components/ui/button.tsx'],
    ['activities/choice/phone.tsx', 'activities/choice/config.ts'],
    ['activities/choice/bar-widths.ts', 'components/ui/steps.ts'],
    ['activities/rules.ts', 'activities/choice/rules.ts'],
    ['activities/phone.tsx', 'activities/choice/phone.tsx'],
    ['components/live/socket.tsx', 'components/ui/button.tsx'],
    ['lecture/find/hands.ts', 'activities/rules.ts'],
    ['lecture/find/hands.ts', 'activities/choice/rules.ts'],
    ['server/store/runs.ts', 'server/store/generated/client.ts'],
    ['server/queries/report.ts', 'activities/rules.ts'],
    ['server/desk/import-lecture.ts', 'lecture/import.ts'],
    ['server/live/gateway.ts', 'server/auth/keys.ts'],
    ['server/live/gateway.ts', 'server/config.ts'],
    ['server/main.ts', 'server/live/gateway.ts'],
    ['app/review/[sessionId]/page.tsx', 'server/queries/report.ts'],
    ['app/play/[code]/page.tsx', 'activities/phone.tsx'],
    ['server/store/runs.test.ts', 'tests/support/database.ts'],
    ['server/store/runs.test.ts', 'activities/rules.ts'],
    ['scripts/import.ts', 'lecture/import.ts'],
  ])('%s imports %s', (from, target) => {
    expect(file(from, target)).toBeNull();
  });

  test.each([
    ['domain/settings.ts', 'zod'],
    ['domain/decide.test.ts', 'vitest'],
    ['domain/decide.test.ts', 'fast-check'],
    ['activities/choice/phone.tsx', 'react'],
    ['lecture/decode/decode.ts', 'iconv-lite'],
    ['server/store/database.ts', 'pg'],
    ['server/live/gateway.ts', 'socket.io'],
    ['scripts/postgres/connect.mjs', 'pg'],
  ])('%s uses %s', (from, target) => {
    expect(packageOf(from, target)).toBeNull();
  });
});

describe('what the arrows forbid', () => {
  test.each([
    ['domain/decide.ts', 'activities/choice/rules.ts'],
    ['domain/decide.test.ts', 'server/store/runs.ts'],
    ['activities/choice/rules.ts', 'activities/lines/rules.ts'],
    ['activities/choice/rules.ts', 'activities/choice/phone.tsx'],
    ['activities/choice/rules.ts', 'components/ui/steps.ts'],
    ['activities/choice/bar-widths.ts', 'components/ui/button.tsx'],
    ['activities/choice/phone.tsx', 'activities/lines/phone.tsx'],
    ['activities/choice/phone.tsx', 'components/live/socket.tsx'],
    ['activities/rules.ts', 'activities/choice/phone.tsx'],
    ['components/ui/button.tsx', 'components/live/socket.tsx'],
    ['components/live/socket.tsx', 'activities/phone.tsx'],
    ['components/live/socket.tsx', 'server/config.ts'],
    ['components/ui/button.tsx', 'app/page.tsx'],
    ['lecture/find/hands.ts', 'server/store/lectures.ts'],
    ['lecture/find/hands.ts', 'activities/choice/phone.tsx'],
    ['server/store/runs.ts', 'server/live/gateway.ts'],
    ['server/queries/report.ts', 'server/store/generated/client.ts'],
    ['server/queries/report.ts', 'components/ui/button.tsx'],
    ['server/desk/start-session.ts', 'server/live/gateway.ts'],
    ['server/live/gateway.ts', 'server/desk/start-session.ts'],
    ['server/live/gateway.ts', 'lecture/import.ts'],
    ['server/live/gateway.ts', 'activities/phone.tsx'],
    ['server/config.ts', 'server/live/gateway.ts'],
    ['server/runtime.ts', 'server/main.ts'],
    ['server/main.ts', 'app/page.tsx'],
    ['app/host/[sessionId]/page.tsx', 'server/live/gateway.ts'],
    ['app/host/[sessionId]/page.tsx', 'server/store/runs.ts'],
    ['app/play/[code]/page.tsx', 'activities/choice/phone.tsx'],
    ['app/page.tsx', 'scripts/test.mjs'],
  ])('%s must not import %s', (from, target) => {
    expect(file(from, target)).toMatch(`${from} imports ${target}: `);
  });

  test.each([
    ['domain/decide.ts', 'node:crypto'],
    ['activities/choice/rules.ts', 'react'],
    ['activities/choice/phone.tsx', 'socket.io-client'],
    ['components/ui/button.tsx', 'node:fs'],
    ['lecture/decode/decode.ts', 'node:fs'],
    ['lecture/decode/decode.ts', 'react'],
    ['server/live/gateway.ts', 'pg'],
    ['server/queries/report.ts', '@prisma/client'],
    ['app/page.tsx', '@prisma/client'],
  ])('%s must not use %s', (from, target) => {
    expect(packageOf(from, target)).toMatch(`${from} imports ${target}: `);
  });
});

test('the sentence says where the code belongs', () => {
  expect(file('app/host/page.tsx', 'server/live/gateway.ts')).toContain('server/queries');
  expect(packageOf('server/live/gateway.ts', 'pg')).toContain('SQL into server/store');
});

test('code that runs in the browser must not import the server', () => {
  const found = { from: 'app/join/form.tsx', target: 'server/config.ts', isPackage: false };
  expect(clientProblem("'use client';\n", found)).toContain('runs in the browser');
  expect(clientProblem("import 'x';\n", found)).toBeNull();
});

test('rules that lead to a screen over another file are found', () => {
  const imports = new Map([
    ['activities/choice/rules.ts', ['activities/choice/layout.ts']],
    ['activities/choice/layout.ts', ['components/ui/steps.ts', 'activities/choice/rules.ts']],
    ['activities/lines/rules.ts', ['domain/code-block.ts']],
  ]);
  expect(screensReachedFromRules(imports)).toEqual([
    expect.stringContaining('activities/choice/rules.ts leads to components/ui/steps.ts'),
  ]);
});
