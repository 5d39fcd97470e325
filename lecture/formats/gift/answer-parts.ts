import { unescapedAt } from './escapes';
import { giftText, type TextFormatName } from './gift-text';

/** One answer between braces: "=%50%Rome #Not quite". `weight`: percent, null when it has none. */
export type AnswerPart = {
  sign: '=' | '~';
  weight: number | null;
  /** As it is written, without sign and feedback; `raw` also without weight. */
  whole: string;
  raw: string;
  format: TextFormatName;
  /** `raw` as inline Markdown. */
  text: string;
  feedback: string;
};

/** The answers of a question, in order. Text before the first sign is none. */
export function answerParts(body: string, format: TextFormatName): AnswerPart[] {
  const parts: AnswerPart[] = [];
  let at = unescapedAt(body, '=~');
  while (at >= 0) {
    const next = unescapedAt(body, '=~', at + 1);
    const said = body.slice(at + 1, next < 0 ? undefined : next);
    parts.push(answerPart(body[at] === '=' ? '=' : '~', said, format));
    at = next;
  }
  return parts;
}

function answerPart(sign: '=' | '~', said: string, format: TextFormatName): AnswerPart {
  const mark = unescapedAt(said, '#');
  const answer = mark < 0 ? said : said.slice(0, mark);
  const weight = /^\s*%(-?\d{1,3}(?:\.\d{1,7})?)%/.exec(answer);
  const raw = answer.slice(weight?.[0].length ?? 0).trim();
  return {
    sign,
    weight: weight ? Number(weight[1]) : null,
    whole: answer.trim(),
    raw,
    format,
    text: giftText(raw, format).text,
    feedback: mark < 0 ? '' : giftText(said.slice(mark + 1), format).text,
  };
}
