import { afterAnswerWord } from '../keys/key-statement';
import { demandsWords } from '../questions/demands';
import { claimWithVerdict } from './claim';
import { inlineOptions } from './inline-options';
import { tellsToTalk } from './talk-cue';
import { trueOrFalseLength } from './true-or-false';
import type { SpokenSentence } from './utterance';

/** A question that somebody says, with the sentences that lead to it, and its answer if given. */
export type SpokenQuestion = {
  prompt: string;
  /** The sentence that asks, without what leads to it. */
  question: string;
  answer: string | null;
  /** What is offered to choose from behind it: "(yes / no)". */
  options: string[] | null;
  /** The words that introduce the answer show that it is one: an arrow, "Answer:", "A:". */
  sure: boolean;
  line: number;
  lineEnd: number;
  /** True when nothing but the answer follows. */
  last: boolean;
};

const LONGEST_CONTEXT = 400;
const LONGEST_ANSWER = 200;
export const ARROW = /^(?:→|⇒|=>|->|-->|⟶|➜|➡️?)\s*/;
export const SHORT_LABEL = /^(?:\*\*|__|\*)?(?:A|R|Ans)\s*[:：]\s*(?:\*\*|__|\*)?\s*/;
const BRACKETED = /^[*_]*\(\s*([^()?]{1,120}?)\s*[.!]?\s*\)[*_]*[.!]?$/;
/** What stands in brackets is often for the lecturer, or a hint. */
const NO_ANSWER =
  /^(?:hint|tip|polls?|votes?|via|by|fist|thumbs|raise|think|wait|pause|discuss|see|e\.?g|for example|hands|show|ask|take|talk|\d+ ?(?:min|s|sec|[=–-])|several|multiple|one|it|they|you|we|assume|consider|remember|recall|round|choose|select|pick|explain|justify|do|don['’]t|try|start|compare|circle|mark|write|name|list|give|answer|state|use|in your|optional|bonus|if|note|let|hinweis|tipp|warten|denk|siehe|z\. ?b|mehrere|indice|attendre|voir|par exemple|plusieurs|pista|esperar|ver|por ejemplo|varias)(?!\p{L})|^\d+ ?[=–-]/iu;

export const isQuestion = (text: string) => /[?？][\s"'”’“»«)*_]*$/.test(text);

/**
 * The questions in a row of sentences, in order; statements between belong to the next one.
 * `claims`: each sentence is one that is true or false. `demands`: "Name two …" asks as well.
 */
export function spokenQuestions(
  sentences: SpokenSentence[],
  claims = false,
  demands = false,
): SpokenQuestion[] {
  const verdict = claims ? wholeClaim(sentences) : null;
  if (verdict) return [verdict];
  const found: SpokenQuestion[] = [];
  let context: SpokenSentence[] = [];
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at];
    if (!sentence) break;
    const claim = claims || (at > 0 && opensClaim(sentences[at - 1]?.text ?? ''));
    const wanted = asks(sentence.text) || (demands && demandsWords(sentence.text));
    if (!claim && (opensClaim(sentence.text) || !wanted)) {
      context.push(sentence);
      continue;
    }
    const offered = optionsAfter(sentences, at + 1);
    const { answer, sure, used } = offered
      ? { answer: null, sure: false, used: 1 }
      : answerAfter(sentences, at + 1, sentence.text);
    const lead = fitting(context);
    found.push({
      prompt: [...lead, sentence].map(({ text }) => text).join(' '),
      question: sentence.text,
      answer,
      options: offered,
      sure,
      line: (lead[0] ?? sentence).line,
      lineEnd: (sentences[at + used] ?? sentence).lineEnd,
      last: sentences.slice(at + used + 1).every(({ text }) => tellsToTalk(text)),
    });
    at += used;
    context = [];
  }
  return found;
}

/** All of it is one claim, with the verdict at its end. */
function wholeClaim(sentences: SpokenSentence[]): SpokenQuestion | null {
  const text = sentences.map((sentence) => sentence.text).join(' ');
  const found = claimWithVerdict(text);
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!found || !first || !last) return null;
  const { claim, verdict } = found;
  const { line } = first;
  const { lineEnd } = last;
  return {
    prompt: claim,
    question: claim,
    answer: verdict,
    options: null,
    sure: true,
    line,
    lineEnd,
    last: true,
  };
}

/** "True or false?" by itself: the claim follows. */
const opensClaim = (text: string) => text !== '' && trueOrFalseLength(text) === text.length;
const asks = (text: string) => isQuestion(text) || trueOrFalseLength(text) > 0;

/** The statements before a question, when they are few. */
function fitting(context: SpokenSentence[]): SpokenSentence[] {
  const length = context.reduce((sum, { text }) => sum + text.length, 0);
  return length <= LONGEST_CONTEXT ? context : context.slice(-1);
}

/** "(grows / falls / stays)": one sentence, or the last one. */
function optionsAfter(sentences: SpokenSentence[], from: number): string[] | null {
  const next = sentences[from]?.text ?? '';
  const bracketed = BRACKETED.test(next);
  return bracketed || from === sentences.length - 1 ? inlineOptions(next, false) : null;
}

/** "How fast …? (km/h)": only a number answers. */
const QUANTITY =
  /(?<!\p{L})how (?:many|much|long|fast|far|often|old|big|large|high|heavy)(?!\p{L})/iu;
const NUMBER =
  /\d|(?<!\p{L})(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|twelve|once|twice|none|never|always|half|dozen|hundred|thousand|million|infinite\p{L}*|all|every)(?!\p{L})/iu;

const asksForMore = (question: string, answer: string) =>
  QUANTITY.test(question) && !NUMBER.test(answer);

export function answerAfter(sentences: SpokenSentence[], from: number, question = '') {
  const next = sentences[from]?.text ?? '';
  const rest = sentences.slice(from).findIndex(({ text }, at) => at > 0 && isQuestion(text));
  const count = rest < 0 ? sentences.length - from : rest;
  const all = sentences
    .slice(from, from + count)
    .map(({ text }) => text)
    .join(' ');
  const bracketed = BRACKETED.exec(next)?.[1];
  if (bracketed && (NO_ANSWER.test(bracketed) || asksForMore(question, bracketed))) {
    return { answer: null, sure: false, used: 1 };
  }
  if (bracketed) {
    return { answer: afterAnswerWord(bracketed) ?? bracketed, sure: false, used: 1 };
  }
  const spoiler = /^(?:\|\||<\w+ class=)/.test(next) ? afterAnswerWord(all) : null;
  if (spoiler) return { answer: spoiler.trim(), sure: true, used: count };
  const start = ARROW.exec(next) ?? SHORT_LABEL.exec(next);
  const said = start ? all.slice(start[0].length) : afterAnswerWord(all);
  if (said === null || said === undefined || said.trim() === '') {
    return { answer: null, sure: false, used: 0 };
  }
  return { answer: bare(said), sure: true, used: count };
}

/** "in a cookie." → "in a cookie"; of a long answer its first sentence. */
function bare(text: string): string {
  const said = text.trim().replace(/^["“„«]\s*|\s*["”“»]$/g, '');
  const short = said.length <= LONGEST_ANSWER ? said : said.slice(0, LONGEST_ANSWER);
  const whole = /^(`|\*\*|__|\*|_)([^`*_]+)\1[.!]?$/.exec(short);
  return (whole?.[2] ?? short).trim();
}
