const GLYPHS = String.raw`(?:[\p{Extended_Pictographic}\uFE0F\u200D✓✔✗✘☑☐]|[\u2500-\u259F▲▼◀▶◄►])`;
const AT_ENDS = new RegExp(`^(?:${GLYPHS}|\\s)+|(?:${GLYPHS}|\\s)+$`, 'gu');
const QUOTED = /^(["“„«»])([^"“”„«»]*)["”“«»]$/;

/**
 * A piece of a drawing or of Markdown as it can be quoted: without symbols, links and quotation
 * marks.
 */
export function cleanText(text: string): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(AT_ENDS, '')
    .replace(/^[—–-]\s+/, '');
  return withoutLinks(plain)
    .replace(QUOTED, '$2')
    .replace(/^\*\*([^*]+)\*\*$|^__([^_]+)__$/, '$1$2')
    .trim();
}

const HTML = /<\/?(?:i|b|em|strong|code|kbd|sub|sup|br|u|small|span|mark) ?\/?>/gi;

/** Links and tags become their text; code keeps its angle brackets, and so does `<id>`. */
function withoutLinks(text: string): string {
  const linked = text.replace(/!?\[([^\][]*)\](?:\([^()]*\)|\[[^\][]*\])/g, '$1');
  return linked.includes('`') ? linked : linked.replace(HTML, '');
}

/** What Markdown would read as a mark; "_" and "~" between letters are none. */
const MARKS = /[*<\\[\]`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~~/u;
const FEW_WORDS = 6;

/** Text of a drawing as inline Markdown, with its marks escaped. */
export function asMarkdown(text: string): string {
  if (!MARKS.test(text) || /`[^`]+`/.test(text)) return text;
  return text.split(' ').length > FEW_WORDS ? escaped(text) : asCode(text);
}

/** Texts of one kind: when one has to be shown as code, all short ones are. */
export function allAsMarkdown(texts: string[]): string[] {
  const short = texts.every((text) => text.split(' ').length <= FEW_WORDS && !text.includes('`'));
  return short && texts.some((text) => MARKS.test(text))
    ? texts.map(asCode)
    : texts.map(asMarkdown);
}

const asCode = (text: string) => (text.includes('`') ? escaped(text) : `\`${text}\``);
const escaped = (text: string) => text.replace(/[*_<\\[\]`~]/g, '\\$&');

/** For comparing: without case, symbols, brackets' content and white space. */
export function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}%€$+<>=/.:-]+/gu, ' ')
    .trim();
}

const ELSEWHERE =
  /^(?:(?:the )?same|ditto|idem|ídem|dito|dasselbe|pareil|igual|lo mismo|as above|n\/?a|tbd|todo|unknown|etc|(?:see|siehe|voir|véase|ver|cf\.?) (?:above|below|also|section|chapter|page|row|table|fig\p{L}*|oben|unten|kapitel|abschnitt|seite|tabelle|ci-dess\p{L}+|chapitre|arriba|abajo|capítulo|tabla))(?![\p{L}\p{N}])/iu;

/** Points elsewhere instead of saying something: "same", "ditto", "see above", "n/a", "TBD". */
export const isReference = (text: string) => ELSEWHERE.test(text);
