import type { ChoiceConfig } from '@/activities/choice/rules';
import { optionLetter } from '@/domain/option-letter';
import type { Item } from '../outline/block';
import { adviceOf } from './advice';
import { imageOfOption } from './choice-words';
import { optionLine } from './escape';
import { readImage, writeImage } from './image-line';
import { itemLines } from './item-lines';
import type { Notation } from './notation';
import type { Passage } from './passage';
import { passageCode } from './passage-code';

const BOX = /^\[([ xX])\](?:[ \t]|$)/;

/** `Poll:` with a plain list, `Quiz:` with a task list whose ticked items are right. */
export const choiceNotation: Notation<ChoiceConfig> = {
  read,
  label: ({ correct }) => (correct ? 'Quiz' : 'Poll'),
  writeList: ({ choices, correct }) =>
    choices.flatMap((choice, index) =>
      itemLines(optionLines(choice), correct ? box(correct.includes(index)) : ''),
    ),
  writeAttributes: (config) => [
    ...(config.choices.length === 0 ? ['Options: none'] : []),
    ...(config.correct && !isAscending(config.correct)
      ? [`Right: ${config.correct.map(optionLetter).join(', ')}`]
      : []),
    ...(config.several === severalByDefault(config.correct)
      ? []
      : [`Several: ${config.several ? 'yes' : 'no'}`]),
    ...(config.output ? ['Output: yes'] : []),
    ...(config.image ? [`Image: ${writeImage(config.image)}`] : []),
    ...(config.images ?? []).flatMap((image, index) =>
      image ? [`Image ${optionLetter(index)}: ${writeImage(image)}`] : [],
    ),
  ],
};

const box = (right: boolean) => (right ? '[x] ' : '[ ] ');

/** Several right options mean that several may be chosen, unless the notes say otherwise. */
const severalByDefault = (correct: number[] | null) => (correct?.length ?? 0) > 1;

/** Ticked boxes are read in order; any other order needs its own line. */
const isAscending = (indices: number[]) =>
  indices.every((index, at) => at === 0 || index > (indices[at - 1] ?? 0));

function optionLines(choice: string): string[] {
  const [first = '', ...rest] = choice.split('\n');
  return [optionLine.escape(first), ...rest];
}

function read(passage: Passage): ReturnType<Notation<ChoiceConfig>['read']> {
  const { list, attributes, prompt } = passage;
  const options = list ? list.items.map(readOption) : byDefault(passage);
  if (prompt === null || !options || options.length > 10) return null;
  const correct = key(passage, options);
  if (passage.label === 'Quiz' && !correct && !isUnmarkedQuiz(passage, options)) return null;
  const code = passageCode(passage);
  const image = readImage(attributes.own?.image);
  const images = options.map(
    (_, index) => readImage(attributes.own?.[imageOfOption(index)]) ?? null,
  );
  return {
    config: {
      prompt,
      ...(code && { code }),
      ...(image && { image }),
      choices: options.map(({ text }) => text),
      ...(images.some((one) => one !== null) && { images }),
      correct,
      several: attributes.several ?? severalByDefault(correct),
      ...(/^yes$/i.test(attributes.own?.output ?? '') && { output: true as const }),
      seconds: attributes.seconds ?? null,
      points: attributes.points ?? 1000,
      ...adviceOf(attributes),
      ...(passage.why === undefined ? {} : { explanation: passage.why }),
    },
    reason: reason(passage, correct),
  };
}

type Option = { text: string; box: string | undefined };

function readOption({ lines, lazyFrom }: Item): Option {
  const [first = '', ...rest] = lines.slice(0, lazyFrom);
  const found = BOX.exec(first);
  const start = optionLine.unescape(found ? first.slice(found[0].length) : first);
  // Blanks in front are kept for those that show what a program prints.
  return { text: [start, ...rest].join('\n').trimEnd(), box: found?.[1] };
}

/** "Poll: Have you used Git?" without options is answered with yes or no. */
function byDefault({ label, prompt, attributes }: Passage): Option[] | null {
  if (attributes.empty) return [];
  const isQuestion = label === 'Poll' && /\?\s*$/.test(prompt ?? '');
  return isQuestion ? ['Yes', 'No'].map((text) => ({ text, box: undefined })) : null;
}

function key({ label, attributes }: Passage, options: Option[]): number[] | null {
  if (label === 'Poll') return null;
  const ticked = options.flatMap(({ box }, index) => (box?.toLowerCase() === 'x' ? [index] : []));
  const correct = attributes.right?.filter((index) => index < options.length) ?? ticked;
  return correct.length > 0 ? correct : null;
}

/**
 * A section called "Quiz" may hold a list of anything. One without ticks, boxes and attributes is
 * in nobody's syntax: its key may stand below.
 */
function isUnmarkedQuiz({ prompt, list, attributes, why }: Passage, options: Option[]): boolean {
  if (!list) return false;
  if (options.some(({ box }) => box !== undefined)) return true;
  if (Object.keys(attributes).length === 0 && why === undefined) return false;
  return /\?\s*$/.test(prompt ?? '') && !options.some(({ text }) => text.endsWith('?'));
}

function reason({ label }: Passage, correct: number[] | null): string {
  const written = `Your notes have this as “${label}:”`;
  if (label === 'Poll' || correct) return `${written}.`;
  return `${written}, but no option is ticked as right, so it counts as a poll.`;
}
