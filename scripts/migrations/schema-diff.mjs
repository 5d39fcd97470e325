// The SQL between two versions of the Prisma schema, worked out by Prisma's own schema engine
// (compiled to WebAssembly), so that it needs neither a database nor the network.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** @typedef {{ name: string; text: string }} SchemaFile */

/**
 * @param {SchemaFile | null} from the schema as the database has it; null: an empty database
 * @param {SchemaFile} to the schema as it shall be
 * @returns {Promise<string>} SQL that leads from one to the other; '' when they agree
 */
export async function diffSchemas(from, to) {
  loadedEngine ??= loadEngine();
  const engineModule = await loadedEngine;
  const engine = await engineModule.SchemaEngine.new(
    { datamodels: [[to.name, to.text]] },
    () => undefined,
    adapterFactory,
  );
  const result = await engine.diff({
    from: from ? schemaTarget(from) : { tag: 'empty' },
    to: schemaTarget(to),
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  });
  const nothingChanged = result.exitCode === 0;
  return nothingChanged ? '' : `${result.stdout.trim()}\n`;
}

// Once per process: its JavaScript half remembers the memory of the first instance.
/** @type {ReturnType<typeof loadEngine> | undefined} */
let loadedEngine;

/** @param {SchemaFile} schema */
function schemaTarget(schema) {
  return { tag: 'schemaDatamodel', files: [{ path: schema.name, content: schema.text }] };
}

// The package's own entry imports its .wasm file as a module, which Node 20 cannot do.
async function loadEngine() {
  const bindingsFile = createRequire(import.meta.url).resolve(
    '@prisma/schema-engine-wasm/schema_engine_bg',
  );
  const bindings = await import(pathToFileURL(bindingsFile).href);
  const bytes = await readFile(bindingsFile.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  const start = /** @type {() => void} */ (instance.exports.__wbindgen_start);
  start();
  return bindings;
}

// The engine asks its connection for a version and nothing else as long as it compares two schema
// files. So it gets a connection that knows just that.
const connection = {
  provider: 'postgres',
  adapterName: 'offline',
  queryRaw: async () =>
    success({ columnNames: ['version'], columnTypes: [7], rows: [['PostgreSQL 18.0']] }),
  executeRaw: async () => success(0),
  executeScript: async () => success(undefined),
  startTransaction: async () => {
    throw new Error('The offline connection has no transactions.');
  },
  getConnectionInfo: () => success({ schemaName: 'public', supportsRelationJoins: true }),
  dispose: async () => success(undefined),
  errorRegistry: { consumeError: () => undefined },
};

const adapterFactory = {
  provider: 'postgres',
  adapterName: 'offline',
  connect: async () => success(connection),
  connectToShadowDb: async () => success(connection),
  errorRegistry: { consumeError: () => undefined },
};

/** @param {unknown} value in the shape of the engine's own Result type */
function success(value) {
  return {
    ok: true,
    value,
    /** @param {(value: unknown) => unknown} change */
    map: (change) => success(change(value)),
    /** @param {(value: unknown) => unknown} change */
    flatMap: (change) => change(value),
  };
}
