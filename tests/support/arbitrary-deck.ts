import fc from 'fast-check';
import type { ActivityConfig } from '@/domain/activity';
import { activityId } from '@/domain/ids';
import type { OutActivity } from '@/lecture/formats/out-format';

/** Marks of GIFT, Markdown, XML, spreadsheets and Anki, mixed with any text. */
const tricky = fc.constantFrom(
  ...['=', '~', '#', '{', '}', ':', '::', '\\', '\\n', '->', '####', '%50%', '//', '$CATEGORY: a'],
  ...['[html]', '```', '`x`', '**b**', '*i*', '\n', '\n\n', '  ', '<b>', '&amp;', '&', '"', "'"],
  ...[']]>', '<!--', '_x0041_', '=1+1', '-1', '@a', ';', ',', '\t', 'é', '🐳', 'TRUE', 'T', '*'],
);
const piece = fc.oneof(
  { weight: 2, arbitrary: tricky },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 10 }) },
);

/** Not empty, no blanks around it, and what XML and a database can hold. */
export const anyText = (maxLength: number) =>
  fc
    .array(piece, { minLength: 1, maxLength: 6 })
    .map((pieces) =>
      pieces
        .join('')
        .slice(0, maxLength)
        .toWellFormed()
        // Invisible ones, which workbooks cannot hold.
        .replace(/(?![\n\t])\p{Cc}|\p{Noncharacter_Code_Point}/gu, '')
        .trim(),
    )
    .filter((text) => text !== '');

export const oneLine = (maxLength: number) =>
  anyText(maxLength)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');

/** An activity of a deck with what every type has; defaults where a format holds nothing. */
export const activityOf = (type: string, config: object, at = 0): OutActivity => ({
  id: activityId.parse(`c-${at}`),
  type,
  section: 'Part 1',
  config: { seconds: null, points: 1000, ...config } as ActivityConfig,
});
