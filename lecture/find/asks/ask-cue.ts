import { plainText } from '../../outline/plain-text';
import { anyCase } from '../../text/any-case';
import { questionLabel } from '../../text/question-label';
import { remembered } from '../../text/remembered';
import { isAgenda } from './agenda-cue';
import { isCue } from './cue';
import { isTalkCue } from './talk-cue';
import { isTrueOrFalse } from './true-or-false';

/** How strongly a line announces a question: it asks, or it only says who speaks. */
export type CueManner = 'asks' | 'says';

const LONGEST = 100;

const ASKS: RegExp[] = [
  /^(?:(?:activity|exercise|task|in-class activity)[\s:–—-]+)?(?:think[\s–—,/-]*pair[\s–—,/-]*share|turn and talk|turn to your neighbou?r|talk to your neighbou?r|pair[ -]and[ -]share|pause and think|stop and think|think about it|buzz groups?|brainstorm(?:ing)?|discuss(?:ion)?(?: questions?)?(?: (?:in pairs|in groups|with (?:your|a) (?:neighbou?r|partner)))?|reflection(?: question)?|prediction|predict|your turn|exit ticket|concep(?:t[ -]?)?(?:check|test|question)|(?:quick |knowledge |understanding |comprehension |mid-lecture |example |clicker |poll |quiz |pop |audience |class )*(?:check|question|quiz|poll|vote|survey|true(?: or |\/)false)(?: \d+)?|check (?:your |for )?understanding|checkpoint|q|q\d+)$/iu,
  /^(?:(?:some|key|good|the|two|three|more) )?questions? (?:to|for) (?:ask|pose|raise|discuss|the room|think about|you|consider)(?: .{0,30})?$/iu,
  /^(?:(?:so|now|ok)?,? ?(?:stop|pause)(?: here)?(?: for a (?:moment|minute|second))?(?: and|,)? )?(?:ask yourself|think for a (?:moment|minute|second)|(?:let['’]s )?(?:take a )?(?:quick )?vote|make a guess|guess first|pause for (?:an? )?(?:predictions?|guess(?:es)?|votes?|questions?|answers?))$/iu,
  /^(?:.{0,50}[,:.] )?(?:please )?(?:discuss|answer|consider|think about) (?:these|the following|this)(?: questions?)?(?: .{0,30})?$/iu,
  /^(?:(?:so|now|and|ok|then),? )?(?:let me ask(?: you)?(?: this| a question)?|tell me|ask yourselves?|here(?:['’]s| is) (?:a|my) question(?: for you)?|my question (?:to|for) you)$/iu,
  /^(?:(?:quick |class |live |short |little |kleine |kurze |petit |petite |pequeña )*(?:poll|vote|survey|umfrage|abstimmung|sondage|vote|encuesta|votación)) (?:for|on|about|before|at|zu[rm]?|für|über|vor|sur|pour|avant|sobre|para|antes) .{1,40}$/iu,
  anyCase(
    /^(?:first,? |then,? |now,? )?ask (?:for (?:an? )?(?:prediction|guess|guesse|vote|idea|opinion|estimate|show of hands|answer)s?|the class|the room|students|them)(?!\p{L}).{0,60}$/iu,
  ),
  /^(?:ask|invite|prompt)(?: (?:the|your|them|everyone|students?|participants?|learners|class|room|audience|again|for (?:guesses|predictions|ideas)))+$/iu,
  /^(?:(?:y|und|et|and),? )?(?:(?:ahora|nun|jetzt|maintenant|now),? )?(?:con (?:tu|su|vuestra) (?:pareja|compañer[oa]|vecin[oa])|en parejas|mit (?:deinem|eurem|ihrem|dem) nachbarn|zu zweit|in zweiergruppen|avec (?:ton|votre) voisine?|à deux|en binômes?|with (?:your|a) (?:partner|neighbou?r)|in pairs)$/iu,
  /^(?:setup|opening|framing|launch|hook|prompt|starter) (?:line|question|prompt)s?$/iu,
  anyCase(
    /^(?:(?:now|then|first),? )?(?:put|show|project|display|write|leave) (?:this|the following|it|these)(?: \p{L}+){0,3} (?:screen|board|slide|projector|wall)(?!\p{L})[^.]{0,50}$/iu,
  ),
  anyCase(
    /^(?:checkpoint|exit ticket|warm[ -]?up|hook|poll)\s*[—–-]\s*.{3,60}$|^(?:.{0,40}[\s—–-])?cold[ -]?call(?: \p{L}+){0,4}$/iu,
  ),
  /^(?:(?!nach|an|um|rück|haus|forschungs|literatur|lese|leit)\p{L}{0,24}fragen?(?: \d+)?(?: (?:ans?|ins?|für|zum|zur) .{2,30})?|(?:ich frage|wir fragen|fragen wir|fragt)(?: .{2,30})?|f|aktivierung(?:sfrage)?|leitfrage|murmel(?:gruppe|phase|frage|runde)n?|denkpause|(?:wahr|richtig)(?: oder |\/)falsch|diskussion|überlegt|überlegen sie|(?:diskutiert|diskutieren sie|besprecht|besprechen sie)(?: .{2,30})?|think-pair-share|aufgabe)$/iu,
  /^(?:question(?: \d+)?(?: (?:à|aux?|pour) .{2,30})?|questions?|vrai(?: ou |\/)faux|question (?:flash|éclair|rapide|de réflexion)|réfléchi(?:r|ssez)|à (?:vous|discuter|débattre)|discut(?:ez|er|ons)(?: (?:avec|en|à) .{2,30})?|pause réflexion|débat|(?:on |je )?demand(?:ez|er|e|ons)(?: (?:à|aux) .{2,30})?|interrog(?:ez|er).{0,30})$/iu,
  /^(?:preguntas?(?: \d+)?(?: (?:a|al|para|de) .{2,30})?|verdadero(?: o |\/)falso|pregunta rápida|para pensar|piens[ae]n?|pensemos|discusión|(?:discut(?:a|an|e|id|ir|amos)|coment(?:a|ad|en|ar))(?: (?:con|en) .{2,30})?|reflexi[oó]n[ae]?n?|debate|pregunt(?:ar|en|e|a|ad|amos|o)(?: (?:a|al) .{2,30})?|comprobación)$/iu,
];
const SAYS =
  /^(?:say(?: (?:this|to (?:the )?(?:class|students|them)))?|tell (?:the )?(?:class|students|them)|you|instructor|lecturer|teacher|speaker|me|sag(?:en sie|t|e)?|dozent(?:in)?|lehrer(?:in)?|dites?|dire|professeur|enseignant(?:e)?|di(?:ga|gan|cir)|profesor(?:a)?|docente)$/iu;

/** "Show the map. Then ask students:" */
const LAST_SENTENCE = /^[^:]*[.!]\s+([\p{L}*_][^.!:]*:[*_]*)$/u;

/** Reads a whole line or heading that announces what follows; null when it announces nothing. */
export const cueManner = remembered((markdown: string): CueManner | null => {
  if (markdown.length > LONGEST) return null;
  if (isTrueOrFalse(markdown)) return 'asks';
  if (/[?？]/.test(markdown)) return null;
  if (isCue(markdown)) return 'asks';
  const last = LAST_SENTENCE.exec(markdown)?.[1];
  if (last) return cueManner(last);
  const text = plainText(markdown)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/^[^\p{L}]*(?:[IVX]{1,4}|[A-Z])[.)]\s+(?=\p{L})/u, '')
    .replace(/^[^\p{L}]+|[^\p{L}\p{N})]+$/gu, '')
    .trim();
  if (isAgenda(text)) return null;
  if (ASKS.some((pattern) => pattern.test(text)) || isTalkCue(text)) return 'asks';
  return SAYS.test(text) ? 'says' : null;
});

/** "❓ …", "🤔 …" */
const SIGN = /^\s*(?:❓|❔|🤔)\uFE0F?\s*/u;
const BOLD = /^\s*(\*\*|__)([^*_]{2,60})\1\s*[–—-]?\s*(?=\S)/;

export type CueStart = Readonly<{ manner: CueManner; length: number }>;

/** "**Q:** How …", "→ *Frage an die Klasse:* „Was …“": the cue at the start of a text. */
export const cueStart = remembered(
  (text: string): CueStart | null => withColon(text) ?? withoutColon(text),
);

/** "**Think about it** – would …", "Q3. Would …", or a sign for a question. */
function withoutColon(text: string): CueStart | null {
  const bold = BOLD.exec(text);
  if (bold?.[2] && cueManner(bold[2]) === 'asks') return { manner: 'asks', length: bold[0].length };
  const sign = SIGN.exec(text);
  if (sign) return { manner: 'asks', length: sign[0].length };
  const label = questionLabel(text);
  const named = label ? text.slice(0, label.length).replace(/[\s*_]+$/, '') : '';
  return /\p{L}/u.test(named) && named.length < text.trim().length
    ? { manner: 'asks', length: named.length }
    : null;
}

function withColon(text: string): CueStart | null {
  const head = /^[^:?"“„«]{1,90}?(?:[:：](?:\*\*|__|\*|_)?|(?=["“„«]))\s*/.exec(text)?.[0];
  // "True or false: …" is a part of the claim.
  if (!head || isTrueOrFalse(head)) return null;
  const manner = cueManner(head.replace(/[→⇒]|^[-=]>/g, ''));
  const closed = (head.match(/\*\*/g)?.length ?? 0) % 2 === 0;
  return manner && (closed || head.length < text.length) ? { manner, length: head.length } : null;
}
