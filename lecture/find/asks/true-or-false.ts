import { anyCase } from '../../text/any-case';
import { withoutQuestionLabel } from '../../text/question-label';
import { remembered } from '../../text/remembered';

const WORDS =
  '(?:true(?: or | ?/ ?)false|[tvw] ?/ ?f|v ou f|v o f|(?:wahr|richtig)(?: oder | ?/ ?)(?:falsch|unwahr)|stimmt(?: oder | ?/ ?)stimmt nicht|vraie?s?(?: ou | ?/ ?)(?:faux|fausses?)|(?:verdader|ciert)[oa]s?(?: o | ?/ ?)fals[oa]s?)';
const START = anyCase(
  new RegExp(`^[\\s*_"“„«¿]*[(\\[]?${WORDS}(?!\\p{L})[)\\]]?[*_]*\\s*[?:.!–—-]*[\\s*_]*`, 'iu'),
);
const ANYWHERE = anyCase(new RegExp(`(?<!\\p{L})${WORDS}(?!\\p{L})`, 'iu'));

export const saysTrueOrFalse = remembered((text: string) => ANYWHERE.test(text));

/** The length of "True or false:" at the start of a text; 0 when it starts otherwise. */
export const trueOrFalseLength = remembered(
  (text: string): number => START.exec(text)?.[0].length ?? 0,
);

/** "3. True or false: …": a claim, though its question may be left off. */
export const opensWithTrueOrFalse = (text: string) =>
  trueOrFalseLength(withoutQuestionLabel(text)) > 0;

const ALONE = anyCase(
  new RegExp(
    `^\\P{L}*(?:(?:quiz|quick|übung|aufgabe|exercice|ejercicio|question|frage|pregunta)\\P{L}*)?${WORDS}\\P{L}*$`,
    'iu',
  ),
);

/** "**Vrai ou faux ?**" and nothing else: the claims follow. */
export const isTrueOrFalse = remembered((text: string) =>
  ALONE.test(text.replace(/\([^()]*\)/g, '')),
);

const WITH_MARK = anyCase(new RegExp(`(?<!\\p{L})${WORDS}\\s*[?:.(–—-]`, 'iu'));

/** "Vrai ou faux : les piles" stands above claims; "True or false in Python" is a topic. */
export const headsClaims = remembered(
  (heading: string) => isTrueOrFalse(heading) || WITH_MARK.test(heading),
);

const PAIR =
  /^(?:yes\/no|no\/yes|ja\/nein|nein\/ja|oui\/non|non\/oui|sí\/no|no\/sí|agree\/disagree|(?:true|wahr|richtig|vrai|verdadero)\/(?:false|falsch|faux|falso)|(?:false|falsch|faux|falso)\/(?:true|wahr|richtig|vrai|verdadero))$/i;

/** "Yes" and "No", "true" and "false": nothing but options. */
export const isVerdictPair = (options: string[]) =>
  PAIR.test(options.map((option) => option.replace(/[^\p{L}]/gu, '')).join('/'));
