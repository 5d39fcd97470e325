import type { Block, Code } from './block';
import { readFrontMatter } from './front-matter';
import { codeBlocks } from './nested-blocks';
import { scanBlocks } from './scan-blocks';
import { readSections, type Section } from './sections';
import { isSlideDeck, slideHeadings, withoutSlideSettings } from './slide-deck';
import { splitLines } from './split-lines';
import { readTitle } from './title';

/** Lecture notes, taken apart once for all rules. Line n of the notes is `lines[n - 1]`. */
export type Notes = {
  title: string;
  lines: string[];
  /** The outermost blocks, in order, without front matter. */
  blocks: Block[];
  /** All code blocks, those in quotes and lists included, in order. */
  codes: Code[];
  /**
   * One for each heading, in order; text before the first heading is in none. Of a deck, one for
   * each slide with a heading; a slide without goes on with the one before.
   */
  sections: Section[];
};

export function readNotes(text: string, fileName?: string): Notes {
  const lines = splitLines(text);
  const frontMatter = readFrontMatter(lines);
  const scanned = scanBlocks(lines.slice(frontMatter.lines), frontMatter.lines + 1);
  const isDeck = isSlideDeck(lines, frontMatter.lines, scanned);
  const blocks = isDeck ? withoutSlideSettings(scanned, lines) : scanned;
  return {
    title: readTitle(blocks, frontMatter, fileName),
    lines,
    blocks,
    codes: codeBlocks(blocks),
    sections: readSections(
      isDeck ? slideHeadings(blocks, lines.slice(0, frontMatter.lines)) : blocks,
      lines.at(-1) === '' ? lines.length - 1 : lines.length,
    ),
  };
}
