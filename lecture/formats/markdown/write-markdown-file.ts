import { writeMarkdown } from '../../write-markdown';
import type { OutFormat } from '../out-format';

/** Our own syntax: the one format that holds everything. */
export const markdownFile: OutFormat = {
  id: 'markdown',
  name: 'Markdown',
  extension: 'md',
  mediaType: 'text/markdown; charset=utf-8',
  write: (deck) => ({ body: writeMarkdown(deck), misfits: [], written: deck.activities.length }),
};
