import type { ChoiceConfig } from '@/activities/choice/rules';
import type { Notes } from '../outline/notes';
import { eachUtterance, type Utterance } from './asks/utterance';
import { type HandsAsk, handsAsks } from './hands/hands-asks';
import { optionsBelow } from './hands/options-below';
import type { FindRule, FoundActivity } from './rule';

/** Where only one of the options can be meant. */
const ONE_ONLY =
  /\b(?:which one|pick one|choose one|only one|favou?rite|prefer|the most|the best|the worst)\b/i;

/**
 * "How many of you …? Raise your hand.": a poll without a right answer. The options are those of a
 * list directly below, else yes and no. Stage directions are never content.
 */
export const showOfHands: FindRule = {
  name: 'show-of-hands',
  origin: 'found',
  find,
};

function find(notes: Notes): FoundActivity[] {
  const found: FoundActivity[] = [];
  eachUtterance(notes, (utterance) => {
    for (const poll of polls(utterance)) found.push(poll);
  });
  return found;
}

function polls(utterance: Utterance): FoundActivity[] {
  if (!/[?:]|hand|hände|meld|main|mano/i.test(utterance.text)) return [];
  const options = optionsBelow(utterance.after());
  const asks = handsAsks(utterance, options !== null);
  if (options?.lettered && asks.at(-1)?.onlyPoll) asks.pop();
  return asks.map((ask, at) => poll(ask, at === asks.length - 1 ? options : null));
}

function poll(ask: HandsAsk, options: ReturnType<typeof optionsBelow>): FoundActivity {
  const choices = options?.choices ?? ask.language.yesNo;
  const isYesNo = choices.some((choice) => ask.language.yesNo.includes(choice));
  const below = options ? 'the list below gives the options' : 'answered with yes or no';
  const config: ChoiceConfig = {
    prompt: ask.prompt,
    choices,
    correct: null,
    several: options !== null && !isYesNo && !ONE_ONLY.test(ask.prompt),
    seconds: null,
    points: 1000,
  };
  return {
    type: 'choice',
    config,
    line: ask.line,
    lineEnd: options ? options.list.lineEnd : ask.lineEnd,
    reason: `Your notes ask the room for a show of hands (“${ask.phrase}”); ${below}.`,
  };
}
