import { sectionAt } from '../../outline/section-at';
import type { Grid } from '../../structure/grid';
import type { Structure } from '../../structure/read-structure';
import { cleanText, comparable } from '../clean-text';

const PROPERTY =
  /^(?:|property|properties|aspect|feature|criterion|criteria|characteristic|attribute|eigenschaft|merkmal|aspekt|kriterium|critère|caractéristique|propriété|característica|criterio|propiedad|aspecto)$/i;
const VERSUS =
  /(?<!\p{L})(?:vs\.?|versus|gegen|gegenüber|im vergleich|vergleich|unterschied\p{L}*|compared|comparison|differences?|comparaison|différences?|comparación|comparado|diferencias?|contra)(?!\p{L})|↔|⇔/iu;

/** What stands above the names of properties, or nothing does. */
export const namesProperties = (head: string) => PROPERTY.test(cleanText(head));

/** The first column names the properties that the other columns have values for. */
export function isKeyed({ head }: Grid): boolean {
  return head.length > 2 && namesProperties(head[0] ?? '');
}

/** Headings of columns that tell something about the things in the rows. */
const ATTRIBUTE =
  /^(?:types?|attributes?|descriptions?|defaults?|examples?|meaning|notes?|comments?|required|values?|units?|sizes?|versions?|since|support(?:ed)?|purpose|usage|use|install(?:ation)?|best for|when|where|why|how|names?|links?|status|price|typ|beschreibung|beispiele?|bedeutung|bemerkung|wert|einheit|größe|zweck|preis|ort|description|exemples?|signification|remarques?|valeurs?|unités?|tailles?|prix|lieu|tipo|descripción|ejemplos?|significado|notas?|valor(?:es)?|unidad|tamaño|uso|precio|lugar)$/i;

/**
 * A table whose columns are set against each other: its title says so, or its rows are properties
 * and its columns are things that the notes also name elsewhere.
 */
export function isContrast(grid: Grid, structure: Structure): boolean {
  const { caption, line } = grid;
  const keyed = isKeyed(grid);
  const sides = grid.head.slice(keyed ? 1 : 0).map(comparable);
  if (sides.some((side) => side === '') || sides.length < 2 || sides.length > 5) return false;
  const title = caption ?? sectionAt(structure.notes.sections, line)?.title ?? '';
  if (VERSUS.test(title)) return keyed || areNamed(sides, title);
  if (!keyed || comparable(grid.head[0] ?? '') === '') return false;
  return sides.every((side) => !ATTRIBUTE.test(side) && isKnown(side, structure));
}

/** "image" is also in "images". */
function areNamed(sides: string[], title: string): boolean {
  const about = ` ${comparable(title)} `;
  return (
    sides.length === 2 &&
    sides.every((side) => about.includes(` ${side.replace(/(?:es|s|n)$/, '')}`))
  );
}

const isKnown = (side: string, structure: Structure) =>
  (side.match(/[\p{L}\p{N}]{2,}/gu) ?? ['']).every((word) => structure.words.has(word));
