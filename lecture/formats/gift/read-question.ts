import { NO_KEY } from '../answer-cells';
import { askChoice, askMatch, askNumber, askText, type Common } from '../asked';
import type { Asked } from '../format';
import { type AnswerPart, answerParts } from './answer-parts';
import { unescapedAt, unescapeGift } from './escapes';
import { giftText, splitCode } from './gift-text';
import { readNumber } from './read-number';

/** A question in Moodle's GIFT; `asked` is a sentence when it cannot be asked. */
export type GiftQuestion = { asked: Asked | string; remarks: string[] };

const TITLE = /^::(?:[^:\\]|\\.|:(?!:)){0,500}::/;
const TRUE = /^(?:T|TRUE)$/i;
const FALSE = /^(?:F|FALSE)$/i;
const GAP = ' _____ ';

/**
 * Reads one entry of a GIFT file, without comments. Null when it has no answers in braces: Moodle
 * shows such a text between questions.
 */
export function readGiftQuestion(source: string): GiftQuestion | null {
  const text = source.trim().replace(TITLE, '').trim();
  const open = unescapedAt(text, '{');
  if (open < 0) return null;
  const close = unescapedAt(text, '}', open + 1);
  if (close < 0) return { asked: 'its answers have no closing brace', remarks: [] };
  const before = giftText(text.slice(0, open), 'moodle');
  const after = giftText(text.slice(close + 1), before.format).text;
  const whole = after === '' ? before.text : `${before.text}${GAP}${after}`.trim();
  const { prompt, code } = splitCode(whole);
  const body = text.slice(open + 1, close);
  const general = generalFeedback(body);
  const answers = body.slice(0, general < 0 ? undefined : general).trim();
  const parts = answers.startsWith('#') ? [] : answerParts(answers, before.format);
  const feedback = general < 0 ? '' : giftText(body.slice(general + 4), before.format).text;
  const common = { prompt, code, explanation: explanationOf(feedback, parts) };
  return withAnswers(common, answers, parts);
}

/** "####" introduces what is said to everybody. */
function generalFeedback(body: string): number {
  for (let at = unescapedAt(body, '#'); at >= 0; at = unescapedAt(body, '#', at + 1)) {
    if (body.startsWith('####', at)) return at;
  }
  return -1;
}

function explanationOf(general: string, parts: AnswerPart[]): string {
  const each = parts
    .filter(({ feedback }) => feedback !== '')
    .map(({ text, feedback }) => `- ${text}: ${feedback}`);
  return [general, each.join('\n')].filter((text) => text !== '').join('\n\n');
}

function withAnswers(common: Common, answers: string, parts: AnswerPart[]): GiftQuestion {
  const plain = (asked: Asked | string) => ({ asked, remarks: [] });
  const verdict = answers.split('#')[0]?.trim() ?? '';
  if (TRUE.test(verdict) || FALSE.test(verdict)) {
    const correct = [TRUE.test(verdict) ? 0 : 1];
    return plain(askChoice(common, { options: ['True', 'False'], correct, several: false }));
  }
  if (answers === '') return plain(askText(common, []));
  if (answers.startsWith('#')) return numeric(common, answers.slice(1));
  if (parts.length === 0) return plain('its answers begin with neither “=” nor “~”');
  if (parts.every(({ sign, whole }) => sign === '=' && whole.includes('->'))) {
    return plain(askMatch(common, pairsOf(parts)));
  }
  return parts.every(({ sign }) => sign === '=') ? words(common, parts) : options(common, parts);
}

function numeric(common: Common, body: string): GiftQuestion {
  const found = readNumber(body);
  if (!found) return { asked: 'its number cannot be read', remarks: [] };
  const { remark, ...key } = found;
  return { asked: askNumber(common, key), remarks: remark ? [remark] : [] };
}

const isFull = ({ weight }: AnswerPart) => weight === null || weight === 100;

/** Only what counts fully is right; what counts in part is told. */
function words(common: Common, parts: AnswerPart[]): GiftQuestion {
  const full = parts.filter(isFull).map(({ raw }) => unescapeGift(raw).replaceAll('\\*', '*'));
  const remarks = partly(parts.filter((part) => !isFull(part)));
  if (full.length === 0) return { asked: 'none of its answers counts fully', remarks };
  return { asked: askText(common, [...new Set(full)]), remarks };
}

/** With a "=" one is chosen; without, every answer that counts something is right. */
function options(common: Common, parts: AnswerPart[]): GiftQuestion {
  const several = !parts.some(({ sign }) => sign === '=');
  const right = parts.flatMap((part, at) => (isRight(part, several) ? [at] : []));
  const correct = right.length > 0 ? right : null;
  const asked = askChoice(common, {
    options: parts.map(({ text }) => text),
    correct,
    several: several && correct !== null,
  });
  const half = several ? [] : parts.filter(({ sign, weight }) => sign === '~' && (weight ?? 0) > 0);
  return { asked, remarks: [...(correct ? [] : [NO_KEY]), ...partly(half)] };
}

function isRight(part: AnswerPart, several: boolean): boolean {
  if (several) return (part.weight ?? 0) > 0;
  return part.sign === '=' && isFull(part);
}

function partly(parts: AnswerPart[]): string[] {
  return parts.map(({ text, weight }) => `“${text}” counts ${weight} % there, and nothing here.`);
}

/** "= -> Berlin" is a target that nothing belongs to. */
function pairsOf(parts: AnswerPart[]) {
  const sides = parts.map(({ whole, format }) => {
    const arrow = whole.indexOf('->');
    const item = giftText(whole.slice(0, arrow), format).text;
    return { item, target: giftText(whole.slice(arrow + 2), format).text };
  });
  const pairs = sides.filter(({ item }) => item !== '');
  const taken = new Set(pairs.map(({ target }) => target));
  const alone = sides.filter(({ item, target }) => item === '' && !taken.has(target));
  return { pairs, extra: [...new Set(alone.map(({ target }) => target))] };
}
