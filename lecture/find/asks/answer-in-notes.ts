import { asksForNumber } from '../questions/asks-something';
import { leadingQuantity } from '../questions/leading-quantity';

const WHY =
  /(?<!\p{L})(?:why|how come|warum|wieso|weshalb|wozu|pourquoi|por qué)(?!\p{L})[^?？]*[?？]\W*$/iu;
const BECAUSE =
  /^\s*(?:because|since|weil|damit|denn|parce qu\S*|car|puisqu\S*|porque|ya que|para que)(?!\p{L})/iu;
/** "5 min": how long the room gets. */
const TIME = /^\s*\d+\s?(?:min(?:ute[ns]?|utos?)?|sec(?:onds?)?|sek(?:unden)?|s)(?!\p{L})/iu;

/**
 * What speaker notes or a comment below a question say that can only be its answer: they begin
 * with a number that it asks for, or with a reason when it asks why. All else is for the lecturer.
 */
export function answerInNotes(question: string, text: string): string | null {
  const [first = ''] = text.trim().split(/\n\s*\n/);
  if (WHY.test(question) && BECAUSE.test(first)) return first;
  if (!asksForNumber(question) || TIME.test(first)) return null;
  return leadingQuantity(first) === null ? null : first;
}
