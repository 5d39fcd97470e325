import { plainText } from '../outline/plain-text';
import { sectionAt } from '../outline/section-at';
import type { Structure } from '../structure/read-structure';
import { cleanText } from './clean-text';

const LONGEST = 64;
/** Labels that say nothing about what follows them. */
const LABEL =
  /^(?:warning|note|tip|important|example|caution|summary|key insights?|why|result|achtung|hinweis|beispiel|merke|wichtig|attention|remarque|exemple|important|nota|ejemplo|atención|importante)$/i;

/**
 * What lines are about, for the beginning of a question: the line above them, their box's title or
 * their section's, whichever comes first and is short; titles in capitals in ordinary spelling.
 */
export function contextOf(
  { notes, spelling }: Structure,
  { lead, title, line }: { lead?: string | null; title?: string | null; line: number },
): string {
  const section = sectionAt(notes.sections, line)?.title ?? '';
  const said = [lead, title, section]
    .map((text) => tidy(spelling(tidy(text ?? ''))))
    .map((text) => (LABEL.test(text) ? '' : text));
  const [first = '', second = '', last = ''] = said;
  const short = first !== '' && !first.includes(' ') && second !== '' && second !== first;
  const joined = short ? `${second}, ${first}` : '';
  const fits = [joined, first, second, last].find((text) => text !== '' && text.length <= LONGEST);
  return fits ?? '';
}

/** "2.3 Images vs Containers (Blueprint vs House)" → "Images vs Containers" */
function tidy(text: string): string {
  return cleanText(plainText(text))
    .replace(/^(?:\d+(?:\.\d+)*\.?|[IVX]+\.)\s+/, '')
    .replace(/\s*\([^()]*\)$/, '')
    .replace(/[\s:.]+$/, '');
}
