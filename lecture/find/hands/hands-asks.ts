import { anyCase } from '../../text/any-case';
import type { SpokenSentence, Utterance } from '../asks/utterance';
import { cleanQuestion, isFiller } from './clean-question';
import { type HandsLanguage, handsLanguages } from './hands-language';

/** A question to the room; `phrase` is the words that show it, for the reason. */
export type HandsAsk = {
  prompt: string;
  line: number;
  lineEnd: number;
  language: HandsLanguage;
  phrase: string;
  /** Nothing asks for hands but a cue such as "Poll:". */
  onlyPoll: boolean;
};

/** A question that goes on longer is prose. */
const LONGEST_SENTENCE = 600;
/** Requests for a hand that are no question: rules of the room, calls for volunteers. */
const ADMIN =
  /(?:any|a|more|other|further|some)?\s*(?:questions?|doubts?)\s*[?.!]*$|know the answer|can answer|need (?:any )?help|(?:are|get|feel|'re|’re) (?:stuck|lost|done|finished|ready)|(?:want|wish|like) to (?:answer|speak|volunteer|go first|try|say)|before (?:you|speaking|asking|answering)/i;
/** Such a question wants a word for an answer, not a hand. */
const OPEN_QUESTION = anyCase(
  /^[¿"“„« ]*(?:what|why|how(?! many)|where|when|which|whose|was|warum|wieso|wie(?! ?viele)|wo|wann|welche[rsn]?|que|quoi|quel(?:le)?s?|pourquoi|comment|où|quand|qué|cuál(?:es)?|por qué|cómo|dónde|cuándo)(?!\p{L})/iu,
);

/** The questions of an utterance that can be answered with a raised hand, in order. */
export function handsAsks(utterance: Utterance, hasOptions: boolean): HandsAsk[] {
  const { sentences } = utterance;
  const asks: HandsAsk[] = [];
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.text.length > LONGEST_SENTENCE) continue;
    const fitting = handsLanguages.filter((words) => askedIn(words, utterance, at, hasOptions));
    const said = `${sentence.text} ${utterance.cueForHands ?? ''}`;
    const language = fitting.find((words) => words.says.test(said)) ?? fitting[0];
    if (!language) continue;
    const from = firstQuestion(sentences, at, language);
    asks.push(ask(sentences.slice(from, at + 1), language, utterance, sentences[at + 1]));
  }
  return asks;
}

function ask(
  asked: SpokenSentence[],
  language: HandsLanguage,
  { cueForHands }: Utterance,
  next: SpokenSentence | undefined,
): HandsAsk {
  const text = asked.map((sentence) => sentence.text).join(' ');
  const own =
    language.hands.exec(`${text} ${next?.text ?? ''}`)?.[0] ?? language.howMany.exec(text)?.[0];
  const phrase = own ?? cueForHands ?? 'who …?';
  return {
    prompt: asked.map((sentence) => cleanQuestion(sentence.text, language.hands)).join(' '),
    line: asked[0]?.line ?? 0,
    lineEnd: asked.at(-1)?.lineEnd ?? 0,
    language,
    phrase,
    onlyPoll: own === undefined && cueForHands !== null && !/hand|main|mano/i.test(cueForHands),
  };
}

/** "Ever used Git? Or Mercurial? Raise your hand.": the questions before belong together. */
function firstQuestion(sentences: SpokenSentence[], at: number, { howMany, hands }: HandsLanguage) {
  if (howMany.test(sentences[at]?.text ?? '')) return at;
  let from = at;
  while (from > 0 && anyCase(/^(?:or|oder|ou|o)(?!\p{L})/iu).test(sentences[from]?.text ?? '')) {
    const before = sentences[from - 1]?.text ?? '';
    if (!isQuestion(before) || hands.test(before)) break;
    from--;
  }
  return from;
}

/** Whether the sentence at `at` is a question to the room, by the words of one language. */
function askedIn(words: HandsLanguage, utterance: Utterance, at: number, hasOptions: boolean) {
  const text = utterance.sentences[at]?.text ?? '';
  const question =
    isQuestion(text) || (hasOptions && isLast(utterance, at, words) && /:$/.test(text));
  if (ADMIN.test(text) && !words.howMany.test(text)) return false;
  if (words.hands.test(text))
    return isConditional(text, words) || (question && isRequest(text, words));
  if (!question) return false;
  const bare = cleanQuestion(text, words.hands);
  if (words.howMany.test(bare)) return addressesRoom(utterance, at, words);
  if (
    handsAround(utterance, at, words) ||
    (utterance.cueForHands && isLast(utterance, at, words))
  ) {
    return hasOptions || !OPEN_QUESTION.test(bare);
  }
  return (
    words.who.test(bare) && !words.knowledge.test(bare) && isAudienceQuestion(utterance, at, words)
  );
}

const isQuestion = (text: string) => /\?[\s"'”’»)*_]*$/.test(text);

/** "Raise your hand if you have ever …", "Wer …, hebt die Hand.": the request is the question. */
function isConditional(text: string, { hands, condition, whoFirst }: HandsLanguage): boolean {
  const found = hands.exec(text);
  if (!found) return false;
  const before = text.slice(0, found.index);
  const rest = text.slice(found.index + found[0].length);
  if (whoFirst.test(before) && isFiller(rest)) return true;
  return isFiller(before) && condition.test(rest) && !isFiller(rest);
}

/** "Hands up: who …?", "Who …, show of hands?", but not "A show of hands is quick, is it not?" */
function isRequest(text: string, { hands }: HandsLanguage): boolean {
  return cleanQuestion(text, hands) !== cleanQuestion(text, /(?!)/);
}

/** In prose the question must come last, and nobody else may be quoted with it. */
function addressesRoom(utterance: Utterance, at: number, words: HandsLanguage): boolean {
  if (utterance.manner !== 'plain') return true;
  if (!isLast(utterance, at, words)) return false;
  return !utterance.sentences.slice(0, at + 1).some(({ text }) => /["“„«]/.test(text));
}

function isAudienceQuestion(utterance: Utterance, at: number, words: HandsLanguage): boolean {
  if (utterance.manner === 'cued') return true;
  return utterance.manner === 'spoken' && isLast(utterance, at, words);
}

/** Nothing follows but the request for hands. */
function isLast({ sentences }: Utterance, at: number, words: HandsLanguage): boolean {
  return sentences.slice(at + 1, at + 4).every(({ text }) => isHandsOnly(text, words));
}

function handsAround({ sentences }: Utterance, at: number, words: HandsLanguage): boolean {
  const before = sentences[at - 1];
  const after = sentences[at + 1];
  const opens =
    before && isHandsOnly(before.text, words) && !isQuestion(sentences[at - 2]?.text ?? '');
  return Boolean(opens) || Boolean(after && isHandsOnly(after.text, words));
}

/** "Raise your hand.", "A quick show of hands, please!" */
function isHandsOnly(text: string, { hands }: HandsLanguage): boolean {
  if (text.length > 120) return false;
  const found = hands.exec(text);
  if (!found) return false;
  return (
    isFiller(text.slice(0, found.index)) && isFiller(text.slice(found.index + found[0].length))
  );
}
