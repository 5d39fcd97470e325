import { createHash } from 'node:crypto';

/**
 * What a content security policy must name so that the scripts within a page run, and no others.
 * @param {string} html
 * @returns {string[]} `sha256-…`, each once
 */
export function inlineScriptHashes(html) {
  const scripts = html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g);
  const hashes = Array.from(scripts, ([, text = '']) =>
    createHash('sha256').update(text).digest('base64'),
  );
  return [...new Set(hashes)].map((hash) => `sha256-${hash}`);
}
