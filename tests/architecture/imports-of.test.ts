import { expect, test } from 'vitest';
import { importsOf } from './imports-of';

const files = new Set([
  'domain/ids.ts',
  'components/ui/button.tsx',
  'app/page.tsx',
  'app/look.css',
]);

function targets(text: string, file = 'app/page.tsx'): string[] {
  return importsOf(file, text, files).map(({ target }) => target);
}

test('an alias and a relative path lead to the same file', () => {
  expect(targets("import { id } from '@/domain/ids';")).toEqual(['domain/ids.ts']);
  expect(targets("import { id } from '../domain/ids';")).toEqual(['domain/ids.ts']);
});

test('imports of types, re-exports and imports over several lines count', () => {
  expect(targets("import type { Id } from '@/domain/ids';")).toEqual(['domain/ids.ts']);
  expect(targets("export { id } from '@/domain/ids';")).toEqual(['domain/ids.ts']);
  expect(targets("import {\n  id,\n  type Id,\n} from '@/domain/ids';")).toEqual(['domain/ids.ts']);
});

test('an import for its effect and a dynamic import count', () => {
  expect(targets("import './look.css';")).toEqual(['app/look.css']);
  expect(targets("const button = await import('@/components/ui/button');")).toEqual([
    'components/ui/button.tsx',
  ]);
});

test('what is neither an alias nor relative is a package', () => {
  expect(importsOf('app/page.tsx', "import { z } from 'zod';", files)).toEqual([
    { from: 'app/page.tsx', target: 'zod', isPackage: true },
  ]);
});

test('a comment about an import is none', () => {
  expect(targets("// import { id } from '@/domain/ids';\n * import x from 'y'")).toEqual([]);
});

test('an import of a file that does not exist keeps its path', () => {
  expect(targets("import { x } from '@/server/store/generated/client';")).toEqual([
    'server/store/generated/client',
  ]);
});
