import { encodeXml } from '../xml/encode-xml';

/** `code`, **bold**, *italic* and backslash escapes: the inline Markdown of a question. */
const SPAN =
  /(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)|\*\*(?=\S)((?:[^*\\]|\\.)*?\S)\*\*|\*(?=[^\s*])([^*\\]*?[^\s*\\])\*(?![\p{L}\p{N}])|\\([!-/:-@[-`{-~])/gsu;

/** Inline Markdown → HTML, for XHTML as well. Line ends become `<br/>`; HTML in it stays text. */
export function inlineHtml(text: string): string {
  let html = '';
  let at = 0;
  for (const found of text.matchAll(SPAN)) {
    html += plain(text.slice(at, found.index)) + spanHtml(found);
    at = found.index + found[0].length;
  }
  return html + plain(text.slice(at));
}

function spanHtml([whole, , code, strong, emphasis, escaped]: RegExpExecArray): string {
  if (code !== undefined) return `<code>${encodeXml(codeText(code))}</code>`;
  if (strong !== undefined) return `<strong>${inlineHtml(strong)}</strong>`;
  if (emphasis !== undefined) return `<em>${inlineHtml(emphasis)}</em>`;
  return encodeXml(escaped ?? whole);
}

/** One blank on both sides only keeps backticks apart. */
const codeText = (code: string) => /^ (.*\S.*) $/s.exec(code)?.[1] ?? code;

const plain = (text: string) => encodeXml(text).replaceAll('\n', '<br/>');

/** Code keeps its lines and blanks. */
export const codeHtml = (code: string): string => `<pre><code>${encodeXml(code)}</code></pre>`;
