import { decodeEntities } from '../xml/decode-entities';

const NAMED: Record<string, string> = {
  ...{ nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', rarr: '→', larr: '←', times: '×' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”' },
};
const TAG = /<(\/?)([a-z][a-z0-9]{0,9})(?:\s[^<>]*)?\/?>/gi;
const MARKS: Record<string, string> = { code: '`', strong: '**', b: '**', em: '*', i: '*' };
const BREAKS = /^(?:br|p|div|li|pre|ul|ol|tr|h[1-6])$/;
const KNOWN =
  /<\/?(?:p|br|div|span|b|i|em|strong|code|pre|ul|ol|li|img|sub|sup|h[1-6])(?:\s[^<>]*)?\/?>/i;

export const looksLikeHtml = (text: string) => KNOWN.test(text);

/** The HTML that editors of other tools write → inline Markdown; a picture becomes "[picture]". */
export function htmlText(html: string): string {
  const marked = html.replace(TAG, (_, closing: string, tag: string) => {
    const name = tag.toLowerCase();
    if (name === 'img') return '[picture]';
    if (BREAKS.test(name)) return closing && name === 'p' ? '\n\n' : '\n';
    return MARKS[name] ?? '';
  });
  return decodeEntities(marked.replace(/&([a-z]{4,6});/g, (whole, name) => NAMED[name] ?? whole))
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
