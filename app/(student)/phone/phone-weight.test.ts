import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

// React and Next's router come on top; together they may weigh 160 KB on a phone's first visit.
const OWN_BYTES = 40_000;

test('the phone carries neither the schema library nor more than its share', async () => {
  const bundle = await build({
    entryPoints: [path.resolve('app/(student)/phone/phone.tsx')],
    bundle: true,
    minify: true,
    write: false,
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
  expect(brotliCompressSync(bundle.outputFiles[0]!.contents).length).toBeLessThan(OWN_BYTES);
});
