import type { Code } from '../outline/block';
import type { Notes } from '../outline/notes';
import { plainText } from '../outline/plain-text';
import { questionLabel } from '../text/question-label';
import { addressesRoom } from './asks/addresses-room';
import { answerBelow } from './asks/answer-below';
import { debrief } from './asks/debrief';
import { everAsked } from './asks/ever-asked';
import { inlineOptions } from './asks/inline-options';
import { withRequestsBehind } from './asks/requests-behind';
import { isFigure, isRhetorical } from './asks/rhetorical';
import { eachSpokenPart } from './asks/spoken-parts';
import { type SpokenQuestion, spokenQuestions } from './asks/spoken-questions';
import type { SpokenPart } from './asks/spoken-text';
import { opensWithTrueOrFalse } from './asks/true-or-false';
import type { Flow } from './flow/flow';
import { flowOf } from './flow/read-flow';
import { cleanQuestion } from './hands/clean-question';
import { shortAnswer, textOf } from './keys/answer-text';
import { farAnswers } from './keys/far-answers';
import { headedAnswers } from './keys/headed-answers';
import { asksForFlaw } from './questions/asks-for-line';
import { freeQuestion } from './questions/free-question';
import { type NotesLanguage, notesLanguage } from './questions/notes-language';
import { clean } from './questions/prompt';
import type { Question } from './questions/question';
import { toActivity } from './questions/to-activity';
import type { FindRule, FoundActivity } from './rule';

/**
 * "**Ask the class:** …?", "Q: …?", a question below a heading such as "Concept check", with the
 * answer where the notes give it: "→ …", "(401.)", "Answer: …". Each question is its own.
 */
export const askedAloud: FindRule = { name: 'asked-aloud', origin: 'found', find };

type Asked = { question: SpokenQuestion; part: SpokenPart; line: number; number: number | null };

const NEVER = /(?!)/;

function find(notes: Notes): FoundActivity[] {
  const flow = flowOf(notes);
  const all: Asked[] = [];
  eachSpokenPart(flow, (part) => {
    const questions = spokenQuestions(part.sentences, part.claims, part.demands);
    const last = questions.at(-1);
    if (last) Object.assign(last, withRequestsBehind(flow, part, last));
    if (last && last.answer === null && !part.item) Object.assign(last, answerOf(flow, part, last));
    for (const question of askedOf(part, questions)) {
      const label = questionLabel(question.prompt) ?? questionLabel(part.cue);
      const number = label?.number ?? part.number;
      all.push({ question, part, line: question.line, number });
    }
  });
  const waiting = all.filter(({ question }) => question.answer === null);
  farAnswers(flow, waiting, ({ question }, text) => {
    question.answer = text;
  });
  headedAnswers(flow, all, ({ question }, { from, to }) => {
    question.answer ??= shortAnswer(textOf(flow.pieces, from, to));
  });
  return all.map((asked) => activity(asked, flow, notesLanguage(notes)));
}

function answerOf(flow: Flow, part: SpokenPart, { prompt, last }: SpokenQuestion) {
  return debrief(flow, part, prompt) ?? (last ? answerBelow(flow, part.at, prompt) : null);
}

/** Which of the questions are put to the room. */
function askedOf(
  { manner, item, sentences, claims, announced }: SpokenPart,
  questions: SpokenQuestion[],
) {
  const real = questions.filter(
    ({ prompt, question }) => !isRhetorical(prompt) && !isFigure(question),
  );
  const last = questions.at(-1);
  if (claims) return real.filter(({ answer }) => answer !== null || item || announced);
  switch (manner) {
    case 'asks':
      return real;
    case 'says':
      return last?.last && !last.answer && !isRhetorical(last.question)
        ? real.filter((one) => one === last)
        : [];
    case 'quiz':
      return last?.last || sentences.length === 1 ? real : [];
    case 'plain':
      return real.filter(
        (one) =>
          (one.sure && (item || sentences.length <= 4)) ||
          (one === last && one.last && !item && addressesRoom(one.question)),
      );
  }
}

/** The block right before or after, when the question speaks of it. */
function codeFor({ pieces }: Flow, { at }: SpokenPart, { prompt }: SpokenQuestion): Code | null {
  const next = pieces[at + 1]?.block;
  const below = next?.kind === 'code' && next.fenced ? next : null;
  if (below && speaksOf(prompt, below)) return below;
  if (!NAMES_CODE.test(prompt)) return null;
  for (const near of FOLLOWING.test(prompt) ? [] : [at - 1, at - 2]) {
    const block = pieces[near]?.block;
    if (block?.kind === 'code' && block.fenced) return block;
    if (block?.kind === 'heading' || block?.kind === 'rule') break;
  }
  return below;
}

/** "Which flag …?" is no claim, though it stands among claims. */
const OPEN =
  /^[¿"“„«\s]*(?:what|which|why|how|where|who|was|welche\p{L}*|warum|wieso|wie|wo|wer|que|quel\p{L}*|pourquoi|comment|où|qui|combien|qué|cuál\p{L}*|por qué|cómo|dónde|quién\p{L}*|cuánt\p{L}*)(?!\p{L}).*\?\W*$/iu;

const FOLLOWING =
  /(?<!\p{L})(?:following|below|folgende[nmrs]?|unten|suivante?s?|ci-dessous|siguientes?|a continuación)(?!\p{L})/iu;

const NAMES_CODE =
  /(?<!\p{L})(?:(?:this|(?:each of )?the following|the above|these) (?:code|expressions?|(?:produces?|raises?|throws?|causes?|gives?|fails?|works?|compiles?)(?!\p{L})|program|function|method|loop|query|snippet|script)|prints?|outputs?|(?:does|will|would) (?:this|it|that) (?:return|display|show|evaluate|produce|do)|line \d+|dockerfile|diese[rms]? (?:code|programm|funktion|abfrage)|ausgabe|gibt .{1,30} aus|ce (?:code|programme|script)|cette (?:fonction|requête|boucle)|(?:le|du) (?:code|programme|script) (?:suivant|ci-\p{L}+)|diese[rsm]? (?:schleife|skript|anfrage)|(?:el|del) (?:siguiente )?(?:código|programa)(?: siguiente)?|affiche|renvoie|este (?:código|programa)|esta (?:función|consulta)|imprime|devuelve)(?!\p{L})/iu;

/** "What is `area(3)`?" above the code of `area`. */
function speaksOf(prompt: string, { lines }: Code): boolean {
  if (asksForFlaw(prompt)) return true;
  const name = /`([\p{L}_]\w{2,40})\(/u.exec(prompt)?.[1];
  return name !== undefined && lines.some((line) => line.includes(name));
}

/** What follows the question of a poll is no answer. */
const POLL =
  /(?<!\p{L})(?:polls?|vote|survey|hands|umfrage|abstimmung|sondage|encuesta)(?!\p{L})/iu;

function poll(
  prompt: string,
  options: string[],
  rest: Pick<Question, 'code' | 'line' | 'lineEnd' | 'reason'>,
): Question {
  return { prompt, options, several: false, answer: null, explanation: null, ...rest };
}

function activity({ question, part }: Asked, flow: Flow, language: NotesLanguage): FoundActivity {
  const { prompt, answer, line, lineEnd } = question;
  const asks = plainText(part.cue)
    .replace(/[\s:"“„«]+$/, '')
    .slice(0, 60);
  const behind = answer ? ' The answer is the one behind it.' : '';
  const reason =
    part.manner === 'plain' || asks === ''
      ? 'Your notes ask this, with its answer behind it.'
      : `Your notes ask this of the room (“${asks}”).${behind}`;
  const text = cleanQuestion(clean(prompt), NEVER);
  const code = part.code ?? codeFor(flow, part, question);
  const claim = part.claims || opensWithTrueOrFalse(prompt);
  const offered =
    question.options ?? (answer !== null && POLL.test(asks) ? inlineOptions(answer, true) : null);
  if (offered) return toActivity(poll(text, offered, { code, line, lineEnd, reason }));
  const hands = answer === null ? everAsked(text) : null;
  if (hands) return toActivity(poll(text, hands, { code, line, lineEnd, reason }));
  const free = {
    prompt: text,
    answer,
    code,
    claim: claim && !OPEN.test(text),
    line,
    lineEnd,
    reason,
  };
  return toActivity(freeQuestion(free, language));
}
