import type { Grid } from '../../structure/grid';
import { cleanText, comparable } from '../clean-text';

const PROPERTY =
  /^(?:|property|properties|aspect|feature|criterion|criteria|characteristic|attribute|eigenschaft|merkmal|aspekt|kriterium|critère|caractéristique|propriété|característica|criterio|propiedad|aspecto)$/i;
const VERSUS =
  /(?<!\p{L})(?:vs\.?|versus|gegen|gegenüber|im vergleich|vergleich|unterschied\p{L}*|compared|comparison|differences?|comparaison|différences?|comparación|comparado|diferencias?|contra)(?!\p{L})|↔|⇔/iu;

/** The first column names the properties that the other columns have values for. */
export function isKeyed({ head }: Grid): boolean {
  return head.length > 2 && PROPERTY.test(cleanText(head[0] ?? ''));
}

/** A table whose columns are set against each other, by its caption or its first heading. */
export function isContrast(grid: Grid): boolean {
  const { head, caption } = grid;
  const named = head.slice(isKeyed(grid) ? 1 : 0).every((cell) => comparable(cell) !== '');
  if (!named || head.length < 2 || head.length > 6) return false;
  if (isKeyed(grid)) return true;
  const [left = '', right = ''] = head.map(comparable);
  const about = ` ${comparable(caption ?? '')} `;
  const both = [left, right].every((side) => about.includes(stemless(side)));
  return head.length === 2 && VERSUS.test(caption ?? '') && both;
}

/** "image" is also in "images". */
const stemless = (side: string) => ` ${side.replace(/(?:es|s|n)$/, '')}`;
