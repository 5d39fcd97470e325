import { anyCase } from '../../text/any-case';
import { remembered } from '../../text/remembered';
import { sentences } from '../../text/sentences';
import type { OptionGroup } from '../options/option-group';
import { anyOf } from './key-words';
import { listedKey } from './listed-key';
import { optionRefs, ordinalRef, plainOption, REFERENCE, refsOf } from './option-refs';

const NOT_LETTER = '(?<![\\p{L}\\p{N}])';
const MARKS = '[\\s*_`>\\p{Extended_Pictographic}\\uFE0F-]*';
const LINK = `(?:${MARKS}(?:[:=]|→|->|⇒|–|—)|${MARKS}\\s${anyOf('is')}(?=[\\s:*])\\s*:?|\\s+)${MARKS}`;
/** "The answer is …", "**Lösung:** …": what follows is the answer. */
const NAMED = anyCase(new RegExp(`${NOT_LETTER}${anyOf('answer')}${LINK}`, 'giu'));
const NAMED_AT_START = anyCase(
  new RegExp(
    `^${MARKS}${anyOf('answer')}(?:\\s*\\([^()]*\\))?${MARKS}(?:[:=]|→|->|⇒|–|—|\\s${anyOf('is')}(?=\\s))${MARKS}`,
    'iu',
  ),
);
/** "**Answer.** …", "Ans. d": a full stop behind the name. */
const NAMED_WITH_STOP = new RegExp(
  `^[\\s>]*(?:(\\*\\*|__|\\*|_)${anyOf('answer')}(?:\\.\\1|\\1\\.)\\s+|ans(?:wer)?\\s*[.-]\\s*(?=\\(?[a-j]\\)?\\W*$))`,
  'iu',
);
/** "B is correct", "2 und 3 sind richtig". */
const CALLED = anyCase(
  new RegExp(
    `(?:${NOT_LETTER}(?:${anyOf('option')}|so|thus|hence|therefore)\\s+|^${MARKS}|[.:;,]\\s+)${REFERENCE}\\s*[*_]*\\s+${anyOf('is')}\\s+${anyOf('correct')}(?!\\p{L})`,
    'iu',
  ),
);
const CORRECT = anyCase(new RegExp(anyOf('correct'), 'iu'));
/** "So (B).", "Also c)." as the end of a reason. */
const THEREFORE =
  /^(?:so|thus|hence|therefore|also|deshalb|daher|donc|ainsi|por tanto|por eso|así que)[,:]?\s+(?:it(?:['’]s| is)\s+|(?:ist es|c['’]est|es)\s+)?[*_]{0,2}(?:\(([A-Ja-j])\)|([A-J])\)?|([a-j])\))[*_]{0,2}[.!]?$/iu;
/** A sentence about what somebody might say gives no key. */
const DOUBTFUL =
  /(?<!\p{L})(?:if|unless|many|most|some(?:body|one)?|students?|they|people|not|never|isn['’]t|wrong|incorrect|wenn|falls|viele|manche|nicht|kein|falsch|si|beaucoup|certains|ne|pas|fausse?|muchos|algunos|falsa?|incorrecta)(?!\p{L})/iu;

type Options = Pick<OptionGroup, 'options' | 'style'>;

/** "||B||", ">!B!<": hidden until it is clicked. */
const SPOILER_TAG =
  /^\s*<(span|div|p|mark)[^<>]*class="[^"<>]*(?:spoiler|hidden|answer|solution)[^"<>]*"[^<>]*>([^<]{1,1000})<\/\1>\s*$/i;
const SPOILER = /^\s*(?:\|\||>?!)([^|]{1,1000}?)(?:\|\||!<)\s*$/;

/** What follows "Answer:" at the start of a text; null when it does not begin like this. */
export const afterAnswerWord = remembered((text: string): string | null => {
  const spoiler = SPOILER.exec(text)?.[1] ?? SPOILER_TAG.exec(text)?.[2];
  if (spoiler) return spoiler;
  const head = text.slice(0, 160);
  const found = NAMED_AT_START.exec(head) ?? NAMED_WITH_STOP.exec(head);
  // A code span that begins the answer keeps its mark.
  return found ? withoutOpenEnd(text.slice(found[0].replace(/`+$/, '').length).trim()) : null;
});

/** Of "*Answer: 3*" the last star is left. */
function withoutOpenEnd(text: string): string {
  const end = /(?:\*+|_+)$/.exec(text)?.[0];
  if (!end) return text;
  return (text.split(end).length - 1) % 2 === 0 ? text : text.slice(0, -end.length).trim();
}

/**
 * The right options, when a text says in so many words which they are; null when no sentence does,
 * or when sentences say different things.
 */
export function statedKey(text: string, group: Options): number[] | null {
  const found = new Map<string, number[]>();
  for (const paragraph of text.slice(0, 3000).split(/\n\s*\n/)) {
    for (const { text: sentence } of sentences(paragraph.replace(/\n/g, ' '))) {
      const key = keyOfSentence(sentence, group);
      if (key) found.set(key.join(), key);
    }
  }
  return found.size === 1 ? ([...found.values()][0] ?? null) : null;
}

function keyOfSentence(sentence: string, group: Options): number[] | null {
  const called = CALLED.exec(sentence);
  if (called?.[1] && !DOUBTFUL.test(sentence.slice(0, called.index)))
    return refsOf(called[1], group);
  const therefore = sentence.length > 60 ? null : THEREFORE.exec(sentence.trim());
  const letter = therefore?.[1] ?? therefore?.[2] ?? therefore?.[3];
  if (letter && group.style === 'letters') return refsOf(letter, group);
  for (const named of sentence.slice(0, 600).matchAll(NAMED)) {
    if (DOUBTFUL.test(sentence.slice(0, named.index))) continue;
    const rest = sentence.slice(named.index + named[0].length);
    const key =
      optionRefs(rest, group) ?? (/[:=→]|\s/.test(named[0]) ? wholeOption(rest, group) : null);
    if (key) return key;
  }
  if (!CORRECT.test(sentence) || DOUBTFUL.test(sentence)) return null;
  const ordinal = ordinalRef(sentence, group);
  return ordinal === null ? null : [ordinal];
}

/**
 * A text that begins with exactly one option, followed by nothing or by its reason. A small number
 * would rather be that of an option.
 */
export function wholeOption(text: string, { options, style }: Options): number[] | null {
  const said = plainOption(text);
  if (style !== 'letters' && /^\d{1,2}(?!\d|[.,]\d)/.test(said)) return null;
  const fits = options.flatMap((option, index) => {
    const plain = plainOption(option);
    const next = said.slice(plain.length, plain.length + 2);
    const ends = next === '' || /^(?:[,.;:!)]|\s[-–—(→:;!])/.test(next);
    return plain !== '' && said.startsWith(plain) && ends ? [{ index, length: plain.length }] : [];
  });
  const longest = Math.max(0, ...fits.map(({ length }) => length));
  const best = fits.filter(({ length }) => length === longest);
  return best.length === 1 && best[0] ? [best[0].index] : null;
}

/** "Energy does not care about the shape: **B**." */
function boldAtEnd(text: string, group: Options): number[] | null {
  const found = /[:→–—-]\s*(?:\*\*|__)\(?([A-J])\)?(?:\*\*|__)[.!]?$/.exec(text.trim());
  return found?.[1] ? refsOf(found[1], group) : null;
}

/** "1) the stack; 2) the heap": the answers of several questions. */
const answersSeveral = (text: string) =>
  /(?<![\p{L}\p{N}])1\s?[-).:=][\s\S]{1,200}?(?<![\p{L}\p{N}])2\s?[-).:=]/u.test(
    text.slice(0, 400),
  );

/** "→ **B.**" */
const ARROW = /^(?:→|⇒|⟶|➜|=>|-{1,2}>)\s*/;

/** The key in a text that is nothing but an answer: "B", "2 and 3. The others …", an option's text. */
export function answeredKey(text: string, group: Options): number[] | null {
  if (answersSeveral(text)) return null;
  const [head = ''] = text
    .trim()
    .replace(ARROW, '')
    .split(/\n\s*\n/);
  const listed = listedKey(afterAnswerWord(head) ?? head, group);
  if (listed) return listed.options;
  const bare = (afterAnswerWord(head) ?? head).replace(/^[\s*_>#-]+(?=[A-Ja-j\d(]\b)/, '');
  const first = bare.replace(/^(\*\*|__)([^*_]{1,12})\1/, '$2');
  const stated = statedKey(text, group);
  const direct = optionRefs(first, group) ?? wholeOption(first, group) ?? boldAtEnd(head, group);
  if (stated && direct && stated.join() !== direct.join()) return null;
  return stated ?? direct;
}
