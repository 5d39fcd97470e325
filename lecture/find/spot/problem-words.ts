import { anyCase } from '../../text/any-case';

const NUMBERS = [
  ['one', 'ein', 'eine', 'einen', 'un', 'une', 'una'],
  ['two', 'zwei', 'deux', 'dos'],
  ['three', 'drei', 'trois', 'tres'],
  ['four', 'vier', 'quatre', 'cuatro'],
  ['five', 'fünf', 'cinq', 'cinco'],
  ['six', 'sechs', 'seis'],
  ['seven', 'sieben', 'sept', 'siete'],
  ['eight', 'acht', 'huit', 'ocho'],
  ['nine', 'neun', 'neuf', 'nueve'],
  ['ten', 'zehn', 'dix', 'diez'],
  ['eleven', 'elf', 'onze', 'once'],
  ['twelve', 'zwölf', 'douze', 'doce'],
];

/** "five" → 5, "3" → 3; null for "several" and its like. */
export function countOf(word: string): number | null {
  const text = word.toLowerCase();
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const index = NUMBERS.findIndex((words) => words.includes(text));
  return index < 0 ? null : index + 1;
}

const COUNT = `(?<count>\\d{1,2}|${NUMBERS.flat().join('|')}|several|some|multiple|many|a few|a couple of|mehrere|einige|plusieurs|quelques|varios|algunos)`;
const FLAW =
  '(?:things?|problems?|bugs?|mistakes?|issues?|errors?|flaws?|defects?|smells?|vulnerabilit(?:y|ies)|weaknesses|faults?|fehler|probleme?n?|dinge|schwachstellen?|problèmes?|erreurs?|fautes?|choses|failles?|problemas?|errores|error|fallos?|cosas)';
const THIS =
  '(?:this|that|these|the|our|my|your|here|it|diese[mnrs]?|de[mnr]|die|das|ce(?:tte|t)?|le|la|l|est[ea]|el)';
/** What is said to be flawed: up to five words after "this". */
const THING = `(?<thing>${THIS}(?:[ '’]+[\\p{L}\\p{N}.\`_-]+){0,5})`;
const ADJECTIVES = '(?: [\\p{L}-]+){0,3}?';
const NOT_LETTER = '(?<!\\p{L})';

const pattern = (...parts: string[]) => anyCase(new RegExp(NOT_LETTER + parts.join(''), 'iu'));

/** "There are five things wrong with this …", "This function has three bugs", "In it are two". */
const STATEMENTS = [
  pattern(
    COUNT,
    ADJECTIVES,
    ' ',
    FLAW,
    ADJECTIVES,
    ' (?:with|in|inside|of|mit|an|bei|dans|avec|en|con|de)(?: the)? ',
    THING,
  ),
  pattern(
    THING,
    ' (?:has|have|contains?|hides?|is hiding|hat|enthält|a|contient|comporte|tiene|contiene|hay) ',
    COUNT,
    ADJECTIVES,
    ' ',
    FLAW,
  ),
  pattern(
    '(?:in|inside|dans|en) ',
    THING,
    ',? (?:there are|hide|sind|stecken|verstecken sich|gibt es|il y a|se cachent|hay|se esconden) ',
    COUNT,
    ADJECTIVES,
    ' ',
    FLAW,
  ),
];

/** "Three bugs have crept into this …", "In dieser … haben sich drei Fehler eingeschlichen" */
const CREPT = [
  pattern(
    COUNT,
    ADJECTIVES,
    ' ',
    FLAW,
    ' (?:have|has) (?:crept|slipped|sneaked|made (?:its|their) way) into(?: the following)? ',
    THING,
  ),
  pattern(
    '(?:in|dans|en) ',
    THING,
    ',? (?:haben|hat|se) (?:sich |han |ha )?(?:colado )?(?:\\p{L}+ )?',
    COUNT,
    ADJECTIVES,
    ' ',
    FLAW,
  ),
  pattern('(?:dans|en) ', THING, ',? ', COUNT, ' ', FLAW, ' (?:se sont glissée?s|se han colado)'),
];

/** "What is wrong with this …?" */
const QUESTIONS = [
  pattern(
    "what(?:['’]s| is| are| do you (?:think|see) (?:is|that is))(?: all)? (?:wrong|broken|bad|the (?:problems?|bugs?|issues?)) (?:with|in|about) ",
    THING,
  ),
  pattern('(?:was (?:ist|stimmt)) (?:an |mit |bei )?', THING, ' (?:falsch|nicht|verkehrt)'),
  pattern('was ist (?:falsch|verkehrt) (?:an|mit|bei) ', THING),
  pattern("qu['’]est-ce qui ne va pas (?:dans|avec) ", THING),
  pattern('qué (?:está mal|falla|hay de malo) (?:en|con) ', THING),
];

/** What may stand before an imperative. */
const BEFORE =
  "^(?:(?:please|now|then|so|first|next|ok|exercise|task|challenge|your task|quiz|question|together|in pairs|take [^.]{1,30}? (?:and|to)|try to|let['’]s|see if you can|can you|could you|who can)[ ,:.–—-]+)*";
/** "Find the four bugs in this …", "How many problems can you spot in this …?" */
const REQUESTS = [
  pattern(
    BEFORE,
    '(?:find|spot|identify|name|list|point out|look for|see|how many|findet|finden sie|nennt|nennen sie|trouvez|cherchez|repérez|encuentren?|encontrad|busquen|señal(?:en|ad))(?: (?:the|all|all of|any|as many|alle|die|tous|les|los|las|todos))*(?: ',
    COUNT,
    ')?',
    ADJECTIVES,
    ' ',
    FLAW,
    '(?: (?:as )?you can| can you (?:find|spot|see|name))*',
    ADJECTIVES,
    ' (?:with|in|inside|mit|an|dans|en) ',
    THING,
  ),
];

/** "It runs, but … What is wrong?": the code was named before. */
const BARE =
  /^(?:but |so |aber |mais |pero )?(?:what(?:['’]s| is)(?: the)? (?:wrong|problem|bug|mistake)(?: here)?|was ist (?:hier )?(?:falsch|der fehler)|was stimmt (?:hier )?nicht|wo ist der fehler|qu['’]est-ce qui ne va pas(?: ici)?|où est (?:l['’]erreur|le problème)|¿?qué (?:está mal|falla)(?: aquí)?|¿?(?:cuál|dónde) (?:es|está) el (?:error|fallo))\s*[?？]$/iu;
const CODE_THING = anyCase(
  new RegExp(
    `(?<!\\p{L})${THIS}(?: \\p{L}+)? (?:code|programm?e?|function|method|class|loop|query|script|snippet|dockerfile|config(?:uration)?|funktion|methode|klasse|schleife|abfrage|skript|fonction|méthode|classe|boucle|requête|función|método|clase|bucle|consulta|código|programa)(?!\\p{L})`,
    'iu',
  ),
);

export const asksBarely = (text: string) => BARE.test(text.trim());
export const codeThing = (text: string): string | null => CODE_THING.exec(text)?.[0] ?? null;

/** "Can you spot any?", "What are they?", "Take a minute to find them." */
const INVITATION = anyCase(
  /(?<!\p{L})(?:(?:can|could|do) (?:you|anyone|anybody|we) (?:all )?(?:spot|find|see|identify|name|tell)|(?:who can|see if you can|try to|let['’]s|take .{1,30} to|how many .{0,20}can you) (?:spot|find|see|identify|name)|(?:spot|find|identify|name|which (?:ones|lines)|what are|where are) (?:them|they|it|all|those|each|both)|(?:find|spot) (?:as many|the|all)|what is it|where is it|which (?:ones|lines)|findet (?:ihr|die|alle)|finden sie|trouvez (?:les|toutes)|encuentr\p{L}+ (?:los|todos)|seht ihr|sehen sie|welche|findest du|(?:les?|la) (?:voyez|trouvez)[- ]vous|pouvez[- ]vous l[ae]s?|trouvez-l[ae]s?|où (?:est-(?:il|elle)|sont-(?:ils|elles))|lesquel(?:le)?s|quel(?:le)?s sont|(?:l[oa]s?) (?:ven|ves|ve|veis|encuentran|encuentras|encontráis)|pueden encontrar|dónde está|cuáles son)(?!\p{L})/iu,
);

export type ProblemSentence = {
  kind: 'statement' | 'question' | 'request';
  count: number | null;
  /** What is flawed, as the notes call it: "this Dockerfile". */
  thing: string;
};

/** A quick look at a whole paragraph: without such a word it says nothing about problems. */
const HINT =
  /wrong|broken|bad|thing|problem|bug|mistake|issue|error|flaw|defect|smell|vulnerab|weakness|fault|fehler|ding|schwach|falsch|stimmt|problème|erreur|faute|chose|faille|va pas|fallo|falla|cosa|mal/i;

export const mayNameProblems = (text: string) => HINT.test(text);

/** Reads a sentence that says or asks that something is flawed. */
export function problemSentence(text: string): ProblemSentence | null {
  return (
    match(REQUESTS, text, 'request') ??
    match(QUESTIONS, text, 'question') ??
    match(STATEMENTS, text, 'statement') ??
    match(CREPT, text, 'statement')
  );
}

export const isInvitation = (text: string) => INVITATION.test(text);

function match(
  patterns: RegExp[],
  text: string,
  kind: ProblemSentence['kind'],
): ProblemSentence | null {
  for (const one of patterns) {
    const groups = one.exec(text)?.groups;
    if (groups) return { kind, count: countOf(groups.count ?? ''), thing: groups.thing ?? '' };
  }
  return null;
}
