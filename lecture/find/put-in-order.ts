import type { OrderConfig } from '@/activities/order/rules';
import type { Notes } from '../outline/notes';
import { sectionAt } from '../outline/section-at';
import type { Box, Flow } from './flow/flow';
import { flowOf } from './flow/read-flow';
import { answerBoxes, boxText, pieceText } from './keys/answer-text';
import { farAnswers } from './keys/far-answers';
import { isKeyTitle } from './keys/key-section';
import { afterAnswerWord } from './keys/key-statement';
import { namedAnswers } from './keys/named-answers';
import { orderKey } from './keys/order-key';
import { isOwnTitle } from './keys/own-title';
import { type GroupUnit, groupUnits } from './options/group-units';
import { asksForOrder } from './questions/asks-for-order';
import { promptLine, promptOf } from './questions/prompt';
import { isNoQuestionHeading } from './questions/question-words';
import { toActivity } from './questions/to-activity';
import type { FindRule, FoundActivity } from './rule';

/** "Put these in order:" above a list; an order when the notes give it, else words. */
export const putInOrder: FindRule = { name: 'put-in-order', origin: 'found', find };

type Asked = GroupUnit & { line: number; number: number | null; answer: string | null };

const FEWEST = 3;
const LONGEST_ITEM = 200;
/** "1-3-2": a list of orders to choose from. */
const IS_ORDER = /^[\s\dA-Ja-j,;→<>–-]+$/;

function find(notes: Notes): FoundActivity[] {
  const flow = flowOf(notes);
  const boxes = answerBoxes(flow);
  const asked = groupUnits(flow)
    .filter((one) => isAsked(one, notes))
    .map(
      ({ group, unit }): Asked => ({
        group,
        unit,
        line: group.line,
        number: unit.number,
        answer: answerBelow(flow, boxes, group.to + 1),
      }),
    );
  farAnswers(flow, asked, (one, text) => {
    one.answer ??= text;
  });
  const named = namedAnswers(flow);
  for (const one of asked) one.answer ??= named(one.unit.heading);
  return asked.flatMap((one) => activity(one) ?? []);
}

function isAsked({ group, unit }: GroupUnit, { sections }: Notes): boolean {
  const { options, marked, style } = group;
  return (
    asksForOrder(unit.parts.at(-1)?.text ?? '') &&
    !isNoQuestionHeading(sectionAt(sections, group.line)?.title ?? '') &&
    marked === null &&
    style !== 'boxes' &&
    options.length >= FEWEST &&
    options.every((text) => text.length <= LONGEST_ITEM && !text.includes('\n')) &&
    !options.every((text) => IS_ORDER.test(text))
  );
}

/** What stands right below in brackets, behind "Answer:", in a box or under a title. */
function answerBelow({ pieces }: Flow, boxes: Map<number, Box>, at: number): string | null {
  const below = pieces[at];
  if (!below) return null;
  const box = boxes.get(at);
  if (box) return unnamed(boxText(pieces, box));
  const next = pieces[at + 1];
  if (isKeyTitle(below)) {
    const own = below.block.kind !== 'heading' || isOwnTitle(pieces, at);
    return own && next ? unnamed(pieceText(next)) : null;
  }
  if (below.block.kind !== 'paragraph') return null;
  const text = pieceText(below);
  return /^\(([^()]+)\)\.?$/.exec(text)?.[1] ?? afterAnswerWord(text);
}

const unnamed = (text: string) => afterAnswerWord(text) ?? text;

function activity({ group, unit, answer }: Asked): FoundActivity | null {
  const prompt = promptOf(unit);
  // One letter is the key of a choice.
  if (prompt === null || /^\W*[a-j]\W*$/i.test(answer ?? '')) return null;
  const { options, style } = group;
  const place = { line: Math.min(promptLine(unit), group.line), lineEnd: group.lineEnd };
  const order = answer === null ? null : orderKey(answer, options, style === 'letters');
  if (!order) {
    return toActivity({
      prompt: `${prompt}\n\n${options.map((text) => `- ${text}`).join('\n')}`,
      code: unit.code,
      options: null,
      several: false,
      answer: null,
      explanation: answer,
      ...place,
      reason: 'Your notes ask for an order. It was not found, so the room answers in words.',
    });
  }
  const items = order.map((index) => options[index] ?? '');
  const config: OrderConfig = { prompt, items, program: null, seconds: null, points: 1000 };
  return {
    type: 'order',
    config,
    ...place,
    reason: 'Your notes ask for the order of these, and give it.',
  };
}
