import { leadingQuantity } from './leading-quantity';
import { type Quantity, readQuantity } from './quantity';

/** "The height is …", "La hauteur est de …": up to the number. */
const SUBJECT =
  /^\s*(?:\p{L}+(?:\s|['’])){1,6}?(?:is|are|ist|sind|beträgt|betragen|est|sont|vaut|es|son|vale|mide)\s+(?:de\s+)?(?=[*_`$]{0,2}[-−+]?\d)/iu;

/** The number that an answer to a question for one begins with, says of its subject, or comes to. */
export function statedQuantity(answer: string): Quantity | null {
  return leadingQuantity(answer.slice(0, 200).replace(SUBJECT, '')) ?? resultOf(answer);
}

/** "$W = 2 \\times 3 = 400$ J": what a calculation comes to. */
const RESULT =
  /[=≈]\s*([-−+]?\d[\d.,'’]*)\s*\$?\s*((?:\\text\{\s*)?(?:%|°|€|\p{L})[\p{L}/²³°]{0,12}\}?)?\s*[$`]?\s*[.!]?\s*$/u;
const LONGEST = 400;

function resultOf(text: string): Quantity | null {
  const [first = ''] = text.trim().split(/\n\s*\n/);
  if (first.length > LONGEST) return null;
  const [, digits = '', unit = ''] = RESULT.exec(first) ?? [];
  const said = `${digits} ${unit.replace(/\\text\{\s*|\}/g, '')}`.trim();
  return digits === '' ? null : readQuantity(said);
}
