import { fitDeck } from '../fit-deck';
import type { OutActivity, OutDeck, OutFormat } from '../out-format';
import { ankiCards, type Card } from './cards';

const TAG_MAX = 60;

/**
 * Text that Anki imports as notes (docs.ankiweb.net, "Text files"). A card's id is that of its
 * question, so importing a later export changes the cards and keeps what was learned.
 */
export const ankiFile: OutFormat = {
  id: 'anki',
  name: 'Anki cards',
  extension: 'anki.txt',
  mediaType: 'text/plain; charset=utf-8',
  write({ title, activities }) {
    const { fitted, misfits } = fitDeck(activities, ankiCards, 'A card');
    const lines = fitted.map(({ out, activity }) => line(out, activity));
    return { body: [...head(title), ...lines, ''].join('\n'), misfits, written: lines.length };
  },
};

const head = (title: OutDeck['title']) => [
  '#separator:tab',
  '#html:true',
  '#notetype:Basic',
  `#deck:${title.replace(/\s+/g, ' ').trim() || 'Lectern'}`,
  '#columns:GUID\tFront\tBack\tTags',
  '#guid column:1',
  '#tags column:4',
];

function line({ front, back }: Card, { id, section }: OutActivity): string {
  const tag = section
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, TAG_MAX);
  return [id, field(front), field(back), tag].join('\t');
}

/** One line without tabs; quotes are written as entities already. */
const field = (html: string) => html.replaceAll('\t', '&#9;').replaceAll('\n', '<br/>');
