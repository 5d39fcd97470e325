import { boxOf, type Flow } from '../flow/flow';
import type { SpokenQuestion } from './spoken-questions';
import type { SpokenPart } from './spoken-text';

const MOST = 2;
const REQUEST =
  /^(?:please |then |and )?(?:turn to|talk to|discuss|explain|justify|compare|use|give|find|name|write|think|decide|argue|choose|pick|vote|sprecht|sprechen sie|diskutier\p{L}*|erklär\p{L}*|begründe\p{L}*|vergleich\p{L}*|nenn\p{L}*|finde\p{L}*|discutez|expliquez|justifiez|comparez|donnez|trouvez|parlez|discut\p{L}+|explic\p{L}+|explique\p{L}*|justifi\p{L}+|compar\p{L}+|busc\p{L}+|habl\p{L}+)(?!\p{L})/iu;

/** In a box that asks, what follows the question tells how to answer it: "… Discuss in pairs." */
export function withRequestsBehind(
  flow: Flow,
  { at, sentences, item }: SpokenPart,
  asked: SpokenQuestion,
): SpokenQuestion {
  const piece = flow.pieces[at];
  const box = piece ? boxOf(piece, 'ask') : null;
  if (asked.last || item || !box || asked.answer !== null || asked.options) return asked;
  const from = sentences.findIndex(({ text }) => text === asked.question) + 1;
  const rest = sentences.slice(from);
  const last = rest.at(-1);
  if (from === 0 || !last || rest.length > MOST) return asked;
  if (!rest.every(({ text }) => REQUEST.test(text))) return asked;
  const prompt = [asked.prompt, ...rest.map(({ text }) => text)].join(' ');
  return { ...asked, prompt, last: true, lineEnd: last.lineEnd };
}
