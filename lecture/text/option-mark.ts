/** How an option is marked where it stands: right, wrong, or `null` when nothing says it. */
export type Marked = { text: string; right: boolean | null; boxed: boolean };

/** "[x]", "( )", LiaScript's "[(X)]" and "[[ ]]", text2qti's "[*]". */
const BOX = /^(?:\[\[([ xX])\]\]|\[\(([ xX])\)\]|\[([ xX*✓✔])\]|\(([ xX])\)|([☐☑☒]))(?:\s+|$)/;
/** LiaScript's surveys: "[(1)] very much". */
const SURVEY = /^(?:\[\[?\(?:?-?\w{1,3}\)?\]\]?|\[\([\p{L}\d _-]{1,20}\)\])\s+/u;
const RIGHT_WORDS =
  'correct(?: answer| one)?|right(?: answer)?|true answer|richtig(?:e antwort|e option)?|korrekt|bonne réponse|correcte?|juste|correct[ao]|respuesta correcta';
const TAIL = new RegExp(
  `\\s*(?:(?:[←⟵⇐]|<-+|<=)\\s*(?:${RIGHT_WORDS}|answer|antwort|réponse|respuesta)?|[*_]*\\((?:${RIGHT_WORDS}|[✓✔✅])[.!]?\\)[*_]*|[✓✔✅☑]\\uFE0F?)\\s*$`,
  'iu',
);
const WRONG_TAIL =
  /\s*(?:[✗✘❌✖]\uFE0F?|[*_]*\((?:wrong|incorrect|falsch|faux|incorrect[ao])\)[*_]*)\s*$/iu;
const HEAD =
  /^(?:([✓✔✅☑]|:(?:white_check_mark|heavy_check_mark):)|([✗✘❌✖☐]|:(?:x|negative_squared_cross_mark):))\uFE0F?\s+/u;

/** A quick look: without such a character no sign stands before or behind. */
const SIGNED = /[✓✔✅☑✗✘❌✖☐←⟵⇐<(]/;

/** The text of an option without the signs that give the answer away. */
export function readMark(text: string): Marked {
  const box = BOX.exec(text);
  if (box) {
    const sign = box.slice(1).find((group) => group !== undefined) ?? ' ';
    const inner = readMark(text.slice(box[0].length));
    return { text: inner.text, right: /[xX*✓✔☑☒]/.test(sign) || inner.right === true, boxed: true };
  }
  if (SURVEY.test(text)) return { text: text.replace(SURVEY, ''), right: null, boxed: true };
  if (!SIGNED.test(text)) return { text, right: null, boxed: false };
  const head = HEAD.exec(text);
  if (head) {
    const inner = readMark(text.slice(head[0].length));
    return { ...inner, right: Boolean(head[1]) || inner.right === true };
  }
  if (TAIL.test(text)) return { text: text.replace(TAIL, ''), right: true, boxed: false };
  if (WRONG_TAIL.test(text))
    return { text: text.replace(WRONG_TAIL, ''), right: false, boxed: false };
  return { text, right: null, boxed: false };
}
