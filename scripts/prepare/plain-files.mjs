import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** @typedef {Pick<import('../../server/http/packed-file').PackedFile, 'url' | 'type' | 'cache'>} Address */
/** @typedef {Address & { file: string }} PlainFile */

const types = /** @type {Record<string, string>} */ ({
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'application/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
});

const pages = { '/': 'index.html', '/join': 'join.html', '/play/[code]': 'play.html' };

/**
 * @param {string} nextFolder what `next build` has made
 * @returns {PlainFile[]}
 */
export function plainFiles(nextFolder) {
  return [
    ...Object.entries(pages).map(([url, name]) => pageFile(nextFolder, url, name)),
    {
      url: '/icon.svg',
      file: path.join(nextFolder, 'server/app/icon.svg.body'),
      type: typeOf('icon.svg'),
      cache: 'day',
    },
    ...staticFiles(path.join(nextFolder, 'static')),
  ];
}

/**
 * @param {string} nextFolder
 * @param {string} url
 * @param {string} name
 * @returns {PlainFile}
 */
function pageFile(nextFolder, url, name) {
  const file = path.join(nextFolder, 'server/app', name);
  if (!existsSync(file)) {
    throw new Error(`The page ${url} is no longer drawn while building: it must ask for nothing.`);
  }
  return { url, file, type: typeOf(name), cache: 'ask' };
}

/**
 * @param {string} folder
 * @returns {PlainFile[]}
 */
function staticFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath ?? entry.path, entry.name);
      const below = path.relative(folder, file).split(path.sep).join('/');
      return { url: `/_next/static/${below}`, file, type: typeOf(file), cache: 'forever' };
    });
}

/** @param {string} name */
function typeOf(name) {
  return types[path.extname(name)] ?? 'application/octet-stream';
}
