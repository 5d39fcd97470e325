import type { Person } from '@/domain/views';

/** More rows than this are found by searching. */
export const PEOPLE_ROWS = 40;

/** People whose nickname holds the words searched for, by name; at most forty, and how many more. */
export function peopleList(people: Person[], search: string): { rows: Person[]; more: number } {
  const wanted = plain(search);
  const found = people
    .filter(({ nickname }) => plain(nickname).includes(wanted))
    .sort((a, b) => a.nickname.localeCompare(b.nickname, 'en'));
  return { rows: found.slice(0, PEOPLE_ROWS), more: Math.max(0, found.length - PEOPLE_ROWS) };
}

/** Without case, accents and outer spaces, so that "lea" finds "Léa". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}
