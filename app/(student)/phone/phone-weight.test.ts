import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

// React and Next's router come on top; together they may weigh 160 KB on a phone's first visit.
const OWN_BYTES = 40_000;

test('the phone, without the activity types that it fetches later, carries neither the schema library nor more than its share', async () => {
  const bundle = await build({
    entryPoints: [path.resolve('app/(student)/phone/phone.tsx')],
    bundle: true,
    minify: true,
    write: false,
    outdir: 'out',
    splitting: true,
    loader: { '.css': 'empty' },
    metafile: true,
    format: 'esm',
    jsx: 'automatic',
    platform: 'browser',
    tsconfig: path.resolve('tsconfig.json'),
    external: ['react', 'react/jsx-runtime', 'react-dom', 'next/*'],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const sources = Object.keys(bundle.metafile.inputs);
  expect(sources.filter((source) => source.includes('node_modules/zod'))).toEqual([]);
  const { outputs } = bundle.metafile;
  // What is fetched later has an entry point as well.
  const entry = Object.keys(outputs).find(
    (file) => outputs[file]!.entryPoint === 'app/(student)/phone/phone.tsx',
  )!;
  const first = withImports(entry, (file) =>
    outputs[file]!.imports.flatMap(({ kind, path }) => (kind === 'import-statement' ? [path] : [])),
  );
  const bytes = bundle.outputFiles
    .filter((file) => first.has(path.relative('.', file.path)))
    .map(({ contents }) => brotliCompressSync(contents).length);
  expect(bytes.length).toBe(first.size);
  expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(OWN_BYTES);
  const views = Object.keys(outputs).flatMap((file) => Object.keys(outputs[file]!.inputs));
  const early = [...first].flatMap((file) => Object.keys(outputs[file]!.inputs));
  const ofTypes = (sources: string[]) =>
    sources.filter((source) => /^activities\/.+\//.test(source));
  expect(ofTypes(views).length).toBeGreaterThan(10);
  expect(ofTypes(early)).toEqual([]);
});

/** A file and everything that it cannot run without. */
function withImports(entry: string, importsOf: (file: string) => string[]): Set<string> {
  const reached = new Set([entry]);
  for (const file of reached) {
    for (const next of importsOf(file)) if (next.endsWith('.js')) reached.add(next);
  }
  return reached;
}
