import type { Block } from './block';

/** Keys that tools for slides (Slidev, Marp, reveal.js, Quarto, xaringan) put at the top. */
const HEAD =
  /^(?:marp:\s*true|(?:theme|layout|highlighter|transition|paginate|headingDivider|colorSchema|class|revealOptions|separator)\s*:|\s*(?:revealjs|xaringan::moon_reader)\s*:|format:\s*revealjs)/m;
/** Where headings begin slides as well as rules do, every heading is a section. */
const BY_HEADING = /^\s*(?:headingDivider|slide-level|revealjs)\s*:|^format:\s*revealjs/m;
/** What remark and reveal.js write between slides. */
const NOTES = /^(?:\?\?\?|class:\s*[\w, -]+|name:\s*[\w-]+|<!--\s*\.slide:.*-->)\s*$/m;
const KEY = /^[a-z][\w-]*:(?:\s|$)|^\s+\S/;

/** True when notes are the slides of a deck: rules stand between them, and a tool's own words. */
export function isSlideDeck(lines: string[], frontMatterLines: number, blocks: Block[]): boolean {
  if (blocks.filter(({ kind }) => kind === 'rule').length < 2) return false;
  const head = lines.slice(0, frontMatterLines).join('\n');
  return HEAD.test(head) || lines.some((line) => line.length < 80 && NOTES.test(line));
}

/** The blocks without the front matter that slides of Slidev have of their own. */
export function withoutSlideSettings(blocks: Block[], lines: string[]): Block[] {
  return blocks.filter((block, at) => !isSettings(block, blocks[at - 1], blocks[at + 1], lines));
}

/** "layout: center" between two rules; a line of dashes below one line makes a heading of it. */
function isSettings(
  block: Block,
  before: Block | undefined,
  after: Block | undefined,
  lines: string[],
): boolean {
  if (before?.kind !== 'rule' || before.lineEnd + 1 !== block.line) return false;
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return false;
  const isHeading = block.kind === 'heading' && block.lineEnd > block.line;
  const isClosed = isHeading || (after?.kind === 'rule' && after.line === block.lineEnd + 1);
  const own = lines.slice(block.line - 1, isHeading ? block.lineEnd - 1 : block.lineEnd);
  return isClosed && own.every((line) => KEY.test(line));
}

/** The blocks with only the first heading of each slide: slides are the sections of a deck. */
export function slideHeadings(blocks: Block[], frontMatter: string[]): Block[] {
  if (BY_HEADING.test(frontMatter.join('\n'))) return blocks;
  let isNamed = false;
  return blocks.filter(({ kind }) => {
    if (kind === 'rule') isNamed = false;
    const isMore = kind === 'heading' && isNamed;
    if (kind === 'heading') isNamed = true;
    return !isMore;
  });
}
