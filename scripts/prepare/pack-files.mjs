import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { inlineScriptHashes } from './inline-script-hashes.mjs';

/** @typedef {import('./plain-files.mjs').PlainFile} PlainFile */
/** @typedef {import('../../server/http/packed-file').PackedFile} PackedFile */
/** @typedef {{ encoding: import('../../server/http/packed-file').Encoding; bytes: Buffer }} Body */

/**
 * Writes every file as it is and compressed into a folder, and `files.json`, the list of them.
 * @param {PlainFile[]} files
 * @param {string} folder emptied before
 */
export async function packFiles(files, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const packed = await Promise.all(files.map((file) => packFile(file, folder)));
  writeFileSync(path.join(folder, 'files.json'), JSON.stringify(packed, null, 1));
}

/**
 * @param {PlainFile} plain
 * @param {string} folder
 * @returns {Promise<PackedFile>}
 */
async function packFile({ file, ...plain }, folder) {
  const content = readFileSync(file);
  const tag = createHash('sha256').update(content).digest('base64url').slice(0, 16);
  const isPage = plain.type.startsWith('text/html');
  const bodies = await bodiesOf(content);
  return {
    ...plain,
    tag,
    scripts: isPage ? inlineScriptHashes(content.toString()) : [],
    bodies: bodies.map(({ encoding, bytes }) => {
      const name = encoding ? `${tag}.${encoding}` : tag;
      writeFileSync(path.join(folder, name), bytes);
      return { name, encoding };
    }),
  };
}

/**
 * Pictures and fonts are compressed already; what would grow is kept as it is.
 * @param {Buffer} content
 * @returns {Promise<Body[]>}
 */
async function bodiesOf(content) {
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    }),
    promisify(gzip)(content, { level: 9 }),
  ]);
  /** @type {Body[]} */
  const compressed = [
    { encoding: 'br', bytes: br },
    { encoding: 'gzip', bytes: gz },
  ];
  const worthIt = compressed.filter(({ bytes }) => bytes.length < content.length * 0.95);
  return [...worthIt, { encoding: null, bytes: content }];
}
