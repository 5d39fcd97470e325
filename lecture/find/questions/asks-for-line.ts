import { plainText } from '../../outline/plain-text';
import { anyCase } from '../../text/any-case';
import { remembered } from '../../text/remembered';

const WHICH_LINE = anyCase(
  /(?<!\p{L})(?:(?:which|what) (?:\p{L}+ ){0,2}lines?|on (?:which|what) line|welche[rn]? (?:\p{L}+ )?(?:code)?zeilen?|quelle(?:s)? (?:est la )?(?:\p{L}+ )?lignes?|(?:en )?(?:qué|cuál(?:es)? (?:es|son) (?:la|las)) (?:\p{L}+ )?líneas?)(?!\p{L})/iu,
);
/** "Find the lines that …", "Finden Sie die problematischen Zeilen" */
const FIND_LINES = anyCase(
  /(?<!\p{L})(?:(?:find|spot|locate|identify|point out|mark|name) (?:the |all |each |every |\p{L}+ ){0,3}lines?|(?:finde[nt]?|sucht?|suchen|markier(?:e|t|en)|nenn(?:e|t|en))(?: sie)?(?: alle)?(?: die)? (?:\p{L}+ )?zeilen?|(?:trouve[rz]|repére[rz]|cherche[rz]|indique[rz]) (?:toutes )?(?:la |les )(?:\p{L}+ )?lignes?|(?:encuentr[ae]n?|busca|señal[ae]n?|indic[ae]|indique) (?:todas )?(?:la |las )(?:\p{L}+ )?líneas?)(?!\p{L})/iu,
);
const OF_OUTPUT = anyCase(
  /(?<!\p{L})(?:prints?|printed|outputs?|written first|appears?|displayed|ausgegeben|ausgabe|affichée?s?|sortie|imprime|salida|muestra)(?!\p{L})/iu,
);
const FLAW =
  '(?:bugs?|errors?|mistakes?|problems?|faults?|fehler|problem|bug|erreurs?|fautes?|problèmes?|error(?:es)?|fallos?|problemas?)';
const FLAWED = anyCase(
  new RegExp(
    `(?<!\\p{L})(?:(?:what(?:['’]s| is| goes| went)?|where(?:['’]s| is)|find|spot|locate|identify|point out) (?:here )?(?:the |a |is the )?(?:\\p{L}+ )?(?:${FLAW}|wrong|broken)|(?:was|wo) (?:ist|steckt|liegt|stimmt)(?: hier| hierbei| dar?an)? (?:der |ein |das )?(?:\\p{L}+ )?(?:${FLAW}|falsch|nicht)|finde[nt]?(?: sie)? den fehler|welche[rn]? fehler|(?:quelle|où) est (?:l['’]|la |le )${FLAW}|(?:trouve[rz]|repére[rz]|repérez|corrige[rz]) l['’]${FLAW}|qu['’]est-ce qui (?:ne va pas|est faux)|(?:cuál|dónde) (?:es|está) (?:el |la )${FLAW}|(?:encuentr[ae]n?|señal[ae]|busca) el ${FLAW}|qué (?:está mal|falla))(?!\\p{L})`,
    'iu',
  ),
);

/** "Which line has to change?": a line of the code is the answer, whether the notes tell it or not. */
export const asksForLine = remembered((prompt: string): boolean => {
  const text = plainText(prompt);
  return (WHICH_LINE.test(text) || FIND_LINES.test(text)) && !OF_OUTPUT.test(text);
});

/** "What is the error here?": a line may be the answer, when the notes name one. */
export const asksForFlaw = remembered(
  (prompt: string): boolean => asksForLine(prompt) || FLAWED.test(plainText(prompt)),
);
