import { plainText } from '../../outline/plain-text';
import { anyCase } from '../../text/any-case';
import { remembered } from '../../text/remembered';

/** Asks without a question mark: "Select all …", "Complete the sentence". */
const CHOOSES = anyCase(
  /(?<!\p{L})(?:select|choose|pick|mark|tick|check|identify|vote|which|what|complete|fill in|true or false|match|order|predict|decide|kreuze[nt]?|wähle[nt]?|welche[rsnm]?|was|ergänze[nt]?|vervollständige[nt]?|entscheide[nt]?|wahr oder falsch|richtig oder falsch|coche[rz]?|choisi(?:r|s|ssez)|sélectionne[rz]?|indique[rz]?|complète[rz]?|complétez|quel(?:le)?s?|vrai ou faux|elige|elija|escoge|escoja|selecciona|seleccione|señala|señale|marca|marque|indica|indique|completa|complete|cuál(?:es)?|qué|verdadero o falso)(?!\p{L})/iu,
);
const GAP = /_{3,}|\\_{2,}|\[\s*\.{3}\s*\]|…\s*$|\.{3}\s*$/;

/** True for a text that wants an answer: a question, a request to choose, a sentence to complete. */
export const asksSomething = remembered((prompt: string): boolean => {
  const text = plainText(prompt).replace(/[\s*_)"”»]+$/, '');
  if (text === '') return false;
  return /[?？]/.test(text) || GAP.test(text) || CHOOSES.test(text) || isUnfinished(text);
});

/** "A socket in this state", "Caching is:": no mark ends the sentence. */
export function isUnfinished(text: string): boolean {
  if (/[.!;]$/.test(text)) return false;
  return anyCase(
    /(?<!\p{L})(?:is|are|was|means|has|have|can|will|must|the|a|an|of|to|by|in|because|ist|sind|bedeutet|hat|kann|wird|weil|der|die|das|est|sont|a|peut|signifie|car|le|la|es|son|significa|tiene|puede|porque|el)$/iu,
  ).test(text);
}

/** "Which of these …": only a choice can be meant. */
const OF_THESE = anyCase(
  /(?<!\p{L})(?:(?:which|what|select|choose|pick)(?: \p{L}+){0,3} (?:of (?:the|these|those|them)|following|below|statements?|options?|answers?|is (?:true|correct|right|false)|are (?:true|correct))|select all|welche(?:r|s|n|m)?(?: der| dieser| von)?(?: folgenden?| diesen)? (?:aussagen?|antwort(?:en)?|befehle?|optionen)|welche[rsnm]? (?:von|der|dieser)|quel(?:le)?s? (?:affirmations?|propositions?|réponses?)|l(?:equel|aquelle|esquel(?:le)?s)|parmi (?:les|ces)|cuál(?:es)? de)(?!\p{L})/iu,
);

const ASKS_TO_PICK =
  /[?？]|(?:^|[.:;]\s+|\band )(?:\p{L}+, )?(?:which|what|welche|quel|lequel|laquelle|lesquel|cuál|parmi)|(?:^|[.,:;(]\s*|\band )(?:please )?(?:select|choose|pick|mark|tick|check|kreuze|wähle|coche|choisi|elige|selecciona|marca)/iu;

export function picksFromList(prompt: string): boolean {
  const text = plainText(prompt).trim();
  if (!OF_THESE.test(text)) return false;
  return ASKS_TO_PICK.test(text.split(/[.!]\s+(?=\p{Lu})/u).at(-1) ?? text);
}

/** "How many …?", "Combien de …?": the answer is a number. */
const COUNTS = anyCase(
  /(?<!\p{L})(?:how many|how often|wie ?viele|wie ?oft|combien (?:de|d['’])|cu[aá]nt[oa]s)(?!\p{L})/iu,
);

export const asksForCount = (prompt: string) => COUNTS.test(plainText(prompt));

/** "How long …?", "What is the value of …?": an answer that begins with a number is that number. */
const MEASURES = anyCase(
  /(?<!\p{L})(?:how (?:much|long|far|fast|often|old|big|large|high|tall|heavy|deep|wide|many|likely)|what(?:['’]s| is| are| was| will be| would be)? (?:\p{L}+ ){0,3}(?:values?|numbers?|size|length|height|depth|result|sum|average|mean|probability|cost|price|speed|rate|percentage|share|fraction|proportion|error|deviation|incidence|frequency|density|distance|time|temperature|quantity|amount|mass|weight|force|energy|power|efficiency|voltage|current|pressure|volume|area|angle|half-life|concentration|revenue|profit|dose|age)|what is \$|(?:which|what) (?:values?|numbers?|percentage|fraction|proportion|share|probability)|(?:by )?what factor|um welchen faktor|par quel facteur|por qué factor|predict (?:the )?(?:number|value|how)|(?:calculate|compute|estimate|evaluate)|wie ?(?:viele?|viel|groß|lange?|hoch|oft|schnell|weit|schwer|tief|breit|stark|alt|teuer)|welche[rsn]? (?:\p{L}+ ){0,2}(?:\p{L}{1,12}-)?(?:wert|zahl|größe|länge|höhe|tiefe|anteil|anzahl|wahrscheinlichkeit|prozent\p{L}*)|was ergibt|berechne[nt]?|combien|quel(?:le)?s? (?:est|sont|sera) (?:la |le |l['’]|les )?(?:\p{L}+ )?(?:valeur|nombre|taille|hauteur|profondeur|résultat|somme|moyenne|probabilité|durée|longueur|vitesse|distance|énergie|masse|pression|force|puissance|quantité|âge|prix)|à quelle (?:distance|vitesse|température|hauteur|profondeur)|quel(?:le)?s? (?:est|sont) s(?:a|on) (?:\p{L}+ )?(?:valeur|nombre|taille|hauteur|profondeur|somme|durée|longueur|vitesse)|quel(?:le)?s? (?:valeur|nombre|taille|pourcentage|proportion)|(?:que|combien) va(?:ut|lent)|calcule[rz]?|cu[aá]nt[oa]s?|qué (?:valor|número|tamaño|resultado|porcentaje|proporción|fracción|probabilidad)|cuál (?:es|será) (?:el |la )?(?:\p{L}+ )?(?:valor|número|tamaño|altura|profundidad|velocidad|resultado|suma|media|probabilidad|distancia|energía|masa|presión|fuerza|cantidad|edad|precio)|cuánto (?:vale|mide|cuesta)|calcul[ae]n?)(?!\p{L})/iu,
);

export const asksForNumber = (prompt: string) => {
  const text = plainText(prompt);
  return COUNTS.test(text) || MEASURES.test(text);
};
