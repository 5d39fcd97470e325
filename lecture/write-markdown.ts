import type { DeckItem } from '@/domain/deck';
import { readLabel } from './own-syntax/label';
import { writeActivity } from './own-syntax/write-activity';

export type MarkdownDeck = {
  title: string;
  activities: Pick<DeckItem, 'type' | 'config' | 'section'>[];
};

/**
 * A deck → Markdown in our own syntax (docs/notes-syntax.md). Reading it again gives the same
 * activities in the same order: type and config without the tokens of the code, whatever the texts
 * hold, save U+0000 and halves of surrogate pairs. Sections become headings.
 */
export function writeMarkdown({ title, activities }: MarkdownDeck): string {
  const parts = [`# ${headingText(title) || 'Untitled lecture'}`];
  let section = '';
  for (const item of activities) {
    if (item.section !== section && item.section !== '' && item.section !== title) {
      parts.push(`## ${headingText(item.section)}`);
    }
    section = item.section;
    parts.push(writeActivity(item.type, item.config));
  }
  return `${parts.join('\n\n')}\n`;
}

/** One line, and never the label of an activity. */
function headingText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (readLabel(line) === null) return line;
  return line.includes(':') ? line.replace(':', '\\:') : `${line}.`;
}
