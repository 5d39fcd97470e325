import { plainText } from '../../outline/plain-text';
import { withoutOuterQuotation } from '../../outline/quotation';
import type { Flow } from '../flow/flow';
import { asksForLine } from '../questions/asks-for-line';
import type { SpokenQuestion } from './spoken-questions';
import type { SpokenPart } from './spoken-text';

const FARTHEST = 8;
const NAMES_LINE =
  /^(?:lines?|zeilen?|lignes?|líneas?)\s+\d{1,3}(?:\s*(?:,|and|und|et|y)\s*\d{1,3})*\s*[:.–—-]/iu;
const SAYS_RESULT =
  /^(?:(?:it|this|the (?:function|program|call|code|loop)|es|sie|das programm|die funktion|elle|il|le programme|la fonction|el programa|la función)\s+)?(?:returns|prints|outputs|gibt|liefert|renvoie|affiche|devuelve|imprime)\s+(`[^`]{1,60}`|[-−]?\d+(?:[.,]\d+)?)(?=\s*(?:[.,;:]|$|\s(?:because|since|weil|denn|car|porque|aus|zurück)(?!\p{L})))/iu;

/**
 * What the lecturer says after the class has looked at the code below the question: "Line 4: …",
 * "**It returns 8**, because …". Null when nothing so plain follows.
 */
export function debrief(
  { pieces }: Flow,
  { at, manner }: SpokenPart,
  prompt: string,
): Pick<SpokenQuestion, 'answer' | 'sure' | 'lineEnd'> | null {
  if (manner !== 'asks' || pieces[at + 1]?.block.kind !== 'code') return null;
  for (const { block } of pieces.slice(at + 2, at + 2 + FARTHEST)) {
    if (block.kind === 'heading' || block.kind === 'rule' || block.kind === 'code') return null;
    if (block.kind !== 'paragraph') continue;
    const said = withoutOuterQuotation(
      block.lines
        .join(' ')
        .slice(0, 1000)
        .replace(/^[*_\s]+|[*_\s]+$/g, ''),
    );
    const answer = asksForLine(prompt)
      ? NAMES_LINE.test(plainText(said)) && said
      : SAYS_RESULT.exec(said.replace(/\*\*|__/g, ''))?.[1]?.replace(/`/g, '');
    if (answer) return { answer, sure: true, lineEnd: block.lineEnd };
  }
  return null;
}
