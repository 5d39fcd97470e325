import { plainText } from '../../outline/plain-text';

/** Calls for questions, fillers, and checks whether the room is still there. */
const RHETORICAL =
  /^(?:(?:any |more |other |further )*questions?|right|ok(?:ay)?|really|ready|(?:does (?:that|this|it) )?makes? sense|is (?:that|this|everything) clear|clear|got it|why|why not|so what|and now|now what|how so|see|warum|wirklich|klar|verstanden|alles klar|(?:noch |weitere )?fragen|gibt es (?:noch )?fragen|pourquoi|compris|c['’]est clair|d['’]accord|(?:des |d['’]autres )?questions|por qué|entendido|está claro|dudas|(?:alguna|más) (?:pregunta|duda)s?)\s*\?$|^(?:do|does|has|have) (?:you|anyone|anybody) (?:have|got)? ?(?:any )?questions?|^(?:any|are there) (?:any |more )*questions/iu;
/** "Do you have any questions?", in every language. */
const ANY_QUESTIONS =
  /^(?:(?:do|does|has|have) (?:you|anyone|anybody|everyone) (?:all )?(?:have|got)? ?(?:any |more |further )*questions|(?:haben sie|habt ihr|gibt es|hat (?:noch )?jemand|bestehen|sind)(?: \p{L}+){0,3} (?:fragen|unklarheiten)|(?:est-ce qu(?:e |['’]))?(?:vous avez|avez[- ]vous|y a[- ]t[- ]il|il y a|quelqu['’]un a)(?: \p{L}+){0,2} (?:des |d['’]autres |une )?(?:questions?|remarques)|(?:tienen|tenéis|tienes|tiene alguien|alguien tiene|hay|quedan?)(?: \p{L}+){0,2} (?:preguntas?|dudas?))[^?]{0,40}\?$/iu;
/** "Table 1: which one is best?" */
const CAPTION =
  /^(?:table|figure|fig\.?|listing|tabelle|abbildung|abb\.?|tableau|tabla|figura)\s*\d+/iu;
/** "Do you have questions about the quiz?", in the other languages. */
const CALLS =
  /^(?:haben sie|habt ihr|hat (?:noch )?jemand|gibt es|sind)(?: \p{L}+){0,4} (?:fragen|unklarheiten)(?!\p{L})(?! (?:wir|sich))|^(?:est-ce que )?(?:(?:vous )?avez[- ]vous|vous avez|y a-t-il|quelqu['’]un a(?:-t-il)?|il y a|tu as|as-tu)(?: \p{L}+){0,2} questions?(?!\p{L})|^(?:tienen|tenéis|tienes|hay|alguien tiene|existen?)(?: \p{L}+){0,2} (?:preguntas?|dudas?)(?!\p{L})|^(?:are there|is there|any)(?: \p{L}+){0,3} (?:questions?|doubts?)(?: \p{L}+){0,2} (?:about|on|so far|left|before)(?!\p{L})/iu;
/** Whose answer nobody waits for. */
const FIGURE =
  /^(?:(?:so|now|and|but|well),? )?(?:(?:is|are|was|does|do|would|could)(?:n['’]t| not)? (?:that|this|it|they|these)(?: (?:be|look|sound|seem))?(?: not)?(?: (?:just|all|a bit|rather|very|really|so))* (?:obvious|nice|great|strange|odd|weird|funny|amazing|surprising|fair|enough|wonderful|neat|cool|lovely|beautiful|crazy|familiar|good news|better)|(?:sound|look|seem)s? familiar|what could possibly go wrong|who (?:would have|['’]?d have) thought|how hard can (?:it|that) be|what['’]?s not to like|remember(?: (?:that|this|it|him|them))?|why (?:bother|should (?:we|you|i|anyone) (?:care|bother))|who (?:cares|knows)|what (?:else )?can (?:we|you|one) (?:do|say)(?: about (?:it|that|this))?|ist das nicht .{1,20}|n['’]est-ce pas(?: .{1,20})?|verdad)\s*\?$/iu;
/** "Someone asked "why …?"": what a lecture was like. */
const REPORTED =
  /(?<!\p{L})(?:(?:someone|somebody|students) (?:has |have )?asked|jemand (?:hat gefragt|fragte)|studierende fragten|quelqu['’]un (?:a demandé|demandait)|alguien preguntó)[^?"“„«]{0,40}["“„«][^"“”„«»?]+\?[^\p{L}\p{N}]*$/iu;
/** "Next year leave out the film?" */
const TO_ONESELF =
  /^(?:next (?:year|time|term|semester)[,:]? (?:(?:maybe|perhaps) )?(?:drop|skip|cut|use|try|add|keep|move|remove|leave|replace|shorten)|nächstes (?:jahr|mal|semester)[,:]? [^?]{0,60}(?:weglassen|streichen|kürzen|ersetzen|behalten)|(?:l['’]an prochain|l['’]année prochaine|la prochaine fois)[,:]? [^?]{0,60}(?:supprimer|enlever|couper|remplacer|garder)|(?:el año que viene|el próximo año|la próxima vez)[,:]? [^?]{0,60}(?:quitar|acortar|cambiar|dejar))(?!\p{L})/iu;
const SHORTEST = 8;

/** The sentence that asks, without what leads to it, waits for no answer. */
export function isFigure(question: string): boolean {
  const text = plainText(question).trim();
  return FIGURE.test(text) || TO_ONESELF.test(text);
}

/** "Background: where does the name come from?" */
const ASIDE =
  /^(?:background|did you know|aside|hintergrund|exkurs|wissenswertes|wusstest du|wussten sie|le saviez-vous|pour aller plus loin|pour la culture|sabías que|sabíais que|para saber más|curiosidad)(?!\p{L})/iu;

export function isRhetorical(prompt: string): boolean {
  const text = plainText(prompt)
    .replace(/^[¿"“„«\s]+/, '')
    .replace(/[\s"”“»)]+$/, '')
    .replace(/\s*\?$/, '?');
  return (
    text.length < SHORTEST ||
    CALLS.test(text) ||
    FIGURE.test(text) ||
    REPORTED.test(plainText(prompt)) ||
    RHETORICAL.test(text) ||
    ANY_QUESTIONS.test(text) ||
    CAPTION.test(text) ||
    ASIDE.test(text)
  );
}
