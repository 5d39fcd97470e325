import { withoutDirections } from '../outline/stage-directions';

/** Code spans and formulas: nothing in them is Markdown. */
const LITERAL =
  /(`+)(?!`)[\s\S]*?[^`]\1(?!`)|\$\$[\s\S]+?\$\$|\$(?=\S)[^$\n]*[^\s$]\$(?![\p{L}\d])/gu;
const LONGEST = 4000;

/**
 * A paragraph's lines → the inline Markdown that our screens draw (`code`, **bold**, *italic*,
 * formulas): links become their words, tags and pictures go, stage directions are left out.
 */
export function inlineText(lines: string[]): string {
  const text = withoutDirections(lines.map((line) => line.trim()).join(' ')).slice(0, LONGEST);
  let out = '';
  let from = 0;
  for (const literal of text.matchAll(LITERAL)) {
    out += plain(text.slice(from, literal.index)) + literal[0];
    from = literal.index + literal[0].length;
  }
  return (out + plain(text.slice(from)))
    .replace(/\s*\{[.#:][^{}]*\}\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function plain(text: string): string {
  return text
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\((?:[^()]|\([^()]*\))*\)/g, '$1')
    .replace(/\[([^\]]+)\]\[[^\]]*\]/g, '$1')
    .replace(/\[\^[^\]\s]+\]/g, '')
    .replace(/<(https?:\/\/[^\s>]+)>/g, '$1')
    .replace(/(?<![\w.])\.[a-z][\w-]*\[([^\]]*)\]/g, '$1')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<\/?[a-zA-Z][^<>]*>/g, '')
    .replace(/(?<![\p{L}\d_])__(?=\S)([^_]+)(?<=\S)__(?![\p{L}\d_])/gu, '**$1**')
    .replace(/(?<![\p{L}\d_])_(?=\S)([^_]+)(?<=\S)_(?![\p{L}\d_])/gu, '*$1*')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** The pictures that a text holds. */
export function imagesIn(text: string): { source: string; alt: string }[] {
  const markdown = [...text.matchAll(/!\[([^\]]*)\]\(\s*<?([^\s)>]+)[^)]*\)/g)].map(
    ([, alt = '', source = '']) => ({ source, alt }),
  );
  const html = [...text.matchAll(/<img\s[^>]*>/gi)].map(([tag]) => ({
    source: attribute(tag, 'src'),
    alt: attribute(tag, 'alt'),
  }));
  return [...markdown, ...html].filter(({ source }) => source !== '');
}

const attribute = (tag: string, name: string) =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'i').exec(tag)?.[1] ?? '';
