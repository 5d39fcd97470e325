import type { MatchConfig } from '@/activities/match/rules';
import type { Notation } from './notation';
import type { Passage } from './passage';
import { readItem, writeItem } from './plain-item';
import { sharedConfig } from './shared-config';

/** `Match:` with a list of "item -> target"; "-> target" is one that nothing belongs to. */
export const matchNotation: Notation<MatchConfig> = {
  read,
  label: () => 'Match',
  writeList: ({ pairs, extra }) => [
    ...pairs.flatMap(({ item, target }) => writeItem(`${escapeArrows(item)} -> ${target}`)),
    ...extra.flatMap((target) => writeItem(`-> ${target}`)),
  ],
  writeAttributes: ({ pairs, extra }) => (pairs.length + extra.length === 0 ? ['Pairs: none'] : []),
};

/** An arrow between blanks, with the backslashes that take its meaning away. */
const ARROWS = /(?<=^|\s)(\\*)(->|=>|→)(?=\s|$)/g;

const escapeArrows = (text: string) => text.replace(ARROWS, '\\$1$2');
const unescapeArrows = (text: string) => text.replace(ARROWS, (arrow) => arrow.replace('\\', ''));

/** A heading "Match: 3 to 2" asks nothing: there must be a list of arrows. */
function read(passage: Passage): ReturnType<Notation<MatchConfig>['read']> {
  const shared = sharedConfig(passage);
  const { list, attributes } = passage;
  if (!shared || (!list && attributes.own?.pairs === undefined)) return null;
  const rows = list?.items.map((item) => readRow(readItem(item))) ?? [];
  if (rows.some((row) => row === null)) return null;
  const whole = rows.filter((row) => row !== null);
  return {
    config: {
      ...shared,
      pairs: whole.filter(({ item }) => item !== ''),
      extra: whole.flatMap(({ item, target }) => (item === '' ? [target] : [])),
    },
    reason: 'Your notes have this as “Match:”.',
  };
}

function readRow(text: string): { item: string; target: string } | null {
  const arrow = [...text.matchAll(ARROWS)].find(([, backslashes]) => backslashes === '');
  if (!arrow) return null;
  return {
    item: unescapeArrows(text.slice(0, arrow.index)).trim(),
    target: text.slice(arrow.index + arrow[0].length).trim(),
  };
}
