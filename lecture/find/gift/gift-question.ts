/** A question in Moodle's GIFT, as far as a class can answer it. */
export type GiftQuestion = {
  prompt: string;
  /** Null for an answer in words or numbers. */
  options: string[] | null;
  right: number[];
  words: string | null;
};

const TITLE = /^::(?:[^:\\]|\\.|:(?!:))*::/;
const FORMAT = /^\s*\[(?:html|markdown|plain|moodle)\]/;
const TRUE = /^(?:T|TRUE)$/i;
const FALSE = /^(?:F|FALSE)$/i;

/** Reads one question without its comments; null when it is none, or a kind that fits no type. */
export function giftQuestion(source: string): GiftQuestion | null {
  const text = source.trim().replace(TITLE, '').replace(FORMAT, '').trim();
  const open = unescaped(text, '{', 0);
  const close = open < 0 ? -1 : unescaped(text, '}', open + 1);
  if (close < 0) return null;
  const before = plain(text.slice(0, open));
  const after = plain(text.slice(close + 1));
  const prompt = after === '' ? before : `${before} _____ ${after}`;
  const body = text.slice(open + 1, close).trim();
  return before === '' && after === '' ? null : withBody(prompt, body);
}

function withBody(prompt: string, body: string): GiftQuestion | null {
  const verdict = body.split('#')[0]?.trim() ?? '';
  if (TRUE.test(verdict) || FALSE.test(verdict)) {
    return { prompt, options: ['True', 'False'], right: [TRUE.test(verdict) ? 0 : 1], words: null };
  }
  if (body === '') return { prompt, options: null, right: [], words: null };
  if (body.startsWith('#')) return numeric(prompt, body.slice(1));
  const answers = parts(body);
  if (answers.length === 0 || answers.some(({ text }) => /->/.test(text))) return null;
  if (answers.every(({ sign }) => sign === '=')) {
    return { prompt, options: null, right: [], words: answers[0]?.text ?? null };
  }
  const right = answers.flatMap(({ sign, weight }, at) => (sign === '=' || weight > 0 ? [at] : []));
  return { prompt, options: answers.map(({ text }) => text), right, words: null };
}

/** "3.14:0.01" and "1..2" are a value and how far from it is still right. */
function numeric(prompt: string, body: string): GiftQuestion {
  const [first = ''] = parts(body)
    .map(({ text }) => text)
    .concat(plain(body.split('#')[0] ?? ''));
  const range = /^(-?\d+(?:\.\d+)?)\.\.(-?\d+(?:\.\d+)?)$/.exec(first);
  const around = /^(-?\d+(?:\.\d+)?)(?::(\d+(?:\.\d+)?))?$/.exec(first);
  const [low, high] = [Number(range?.[1]), Number(range?.[2])];
  const words = range
    ? `${(low + high) / 2} +- ${(high - low) / 2}`
    : around && `${around[1]} +- ${around[2] ?? 0}`;
  return { prompt, options: null, right: [], words };
}

type Part = { sign: string; weight: number; text: string };

/** "=right #why ~%50%half" → its answers without their feedback. */
function parts(body: string): Part[] {
  const starts: number[] = [];
  for (let at = 0; at < body.length; at++) {
    if (body[at] === '\\') at++;
    else if (body[at] === '=' || body[at] === '~') starts.push(at);
  }
  return starts.map((from, at) => {
    const raw = body.slice(from + 1, starts[at + 1]);
    const feedback = unescaped(raw, '#', 0);
    const said = feedback < 0 ? raw : raw.slice(0, feedback);
    const weight = /^\s*%(-?\d+(?:\.\d+)?)%/.exec(said);
    return {
      sign: body[from] ?? '',
      weight: Number(weight?.[1] ?? 0),
      text: plain(said.slice(weight?.[0].length ?? 0)),
    };
  });
}

function unescaped(text: string, char: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === char) return at;
  }
  return -1;
}

function plain(text: string): string {
  return text
    .replace(/\\n/g, '\n')
    .replace(/\\([~=#{}:\\])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
