import { resultOf } from './leading-number';
import { leadingQuantity } from './leading-quantity';
import { type Quantity, readQuantity } from './quantity';

/** "The height is …", "La hauteur est de …": up to the number. */
const SUBJECT =
  /^\s*(?:\p{L}+(?:\s|['’])){1,6}?(?:is|are|ist|sind|beträgt|betragen|est|sont|vaut|es|son|vale|mide)\s+(?:de\s+)?(?=[*_`$]{0,2}[-−+]?\d)/iu;

/** The number that an answer to a question for one begins with, says of its subject, or comes to. */
export function statedQuantity(answer: string): Quantity | null {
  return (
    leadingQuantity(answer.slice(0, 200).replace(SUBJECT, '')) ??
    readQuantity(resultOf(answer) ?? '')
  );
}
