import type { ChoiceConfig } from '@/activities/choice/rules';
import type { LinesConfig } from '@/activities/lines/rules';
import type { MatchConfig } from '@/activities/match/rules';
import type { NumericConfig } from '@/activities/numeric/rules';
import { type OrderConfig, writeProgram } from '@/activities/order/rules';
import type { TextConfig } from '@/activities/text/rules';
import type { ActivityConfig } from '@/domain/activity';
import { optionLetter } from '@/domain/option-letter';
import { sayQuantity } from '@/domain/say-number';
import { shownOrder } from '@/domain/shown-order';
import type { Fitted, Writers } from '../fit-deck';
import { codeHtml, inlineHtml } from '../html/inline-html';

export type Card = { front: string; back: string };

const NOTHING_TO_LEARN = 'It has no right answer to learn.';

/** The two sides of a card, in HTML, by type. */
export const ankiCards: Writers<Card> = { choice, lines, match, numeric, order, text };

function card(config: ActivityConfig, front: string, back: string): Fitted<Card> {
  const { prompt, code, explanation } = config;
  const sides = {
    front: [inlineHtml(prompt), code ? codeHtml(code.text) : '', front],
    back: [back, explanation ? `<br/>${inlineHtml(explanation)}` : ''],
  };
  return { out: { front: sides.front.join(''), back: sides.back.join('') } };
}

const list = (items: string[], tag: 'ul' | 'ol') =>
  `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;

function choice(config: ChoiceConfig): Fitted<Card> {
  const { choices, correct, output } = config;
  if (!correct) return { leftOut: NOTHING_TO_LEARN };
  const option = (text: string) => (output ? codeHtml(text) : inlineHtml(text));
  const lettered = (at: number) => `${optionLetter(at)}. ${option(choices[at] ?? '')}`;
  const front = choices.map((_, at) => `<br/>${lettered(at)}`).join('');
  return card(config, front, [...new Set(correct)].map(lettered).join('<br/>'));
}

function lines(config: LinesConfig): Fitted<Card> {
  const { problems, fixed } = config;
  if (problems.length === 0) return { leftOut: NOTHING_TO_LEARN };
  const said = problems.map(({ text, explanation, lines: at }) => {
    const place = at ? `line ${at.join(', ')}` : 'missing';
    return `${place}: ${inlineHtml(text)}${explanation ? `<br/>${inlineHtml(explanation)}` : ''}`;
  });
  return card(config, '', `${list(said, 'ul')}${fixed ? codeHtml(fixed) : ''}`);
}

function match(config: MatchConfig): Fitted<Card> {
  const { pairs, extra } = config;
  if (pairs.length === 0) return { leftOut: NOTHING_TO_LEARN };
  const targets = [...new Set([...pairs.map(({ target }) => target), ...extra])];
  const shown = shownOrder(targets).map((at) => inlineHtml(targets[at] ?? ''));
  const front =
    list(
      pairs.map(({ item }) => inlineHtml(item)),
      'ul',
    ) + list(shown, 'ul');
  const said = pairs.map(({ item, target }) => `${inlineHtml(item)} → ${inlineHtml(target)}`);
  return card(config, front, list(said, 'ul'));
}

function numeric(config: NumericConfig): Fitted<Card> {
  const { correct, tolerance, unit } = config;
  if (correct === null) return { leftOut: NOTHING_TO_LEARN };
  const around = tolerance > 0 ? ` ± ${sayQuantity(tolerance, unit)}` : '';
  return card(config, '', inlineHtml(`${sayQuantity(correct, unit)}${around}`));
}

function order(config: OrderConfig): Fitted<Card> {
  const { items, program } = config;
  if (items.length < 2) return { leftOut: NOTHING_TO_LEARN };
  const all = [...items, ...(program?.distractors ?? [])];
  const shown = shownOrder(all).map((at) => all[at] ?? '');
  if (!program) {
    return card(config, list(shown.map(inlineHtml), 'ul'), list(items.map(inlineHtml), 'ol'));
  }
  const right = writeProgram({ items, indents: program.indents });
  return card(config, codeHtml(shown.join('\n')), codeHtml(right));
}

function text(config: TextConfig): Fitted<Card> {
  const { mode, accepted } = config;
  if (mode !== 'answer' || accepted.length === 0) return { leftOut: NOTHING_TO_LEARN };
  return card(config, '', accepted.map(inlineHtml).join('<br/>'));
}
