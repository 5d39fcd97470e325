import { plainText } from '../../outline/plain-text';
import { anyCase } from '../../text/any-case';

const LONGEST = 120;
const TODAY =
  "(?:today|this (?:lecture|lesson|session|class|chapter|week|module|unit|episode)|(?:der |die |das )?heutigen? \\p{L}+|heute|diese[rsmn]? (?:sitzung|vorlesung|stunde|woche|einheit|kapitel|lektion|veranstaltung)|aujourd['’]hui|ce(?:tte)? (?:séance|cours|leçon|chapitre|semaine|module)|(?:la |el )?(?:clase|sesión) de hoy|hoy|est[ea] (?:clase|sesión|lección|capítulo|semana|tema|módulo))";
const FITS = anyCase(
  new RegExp(
    `^\\P{L}*(?:(?:the |some |key |main |die |les |las )?(?:guiding |leit)?(?:questions?|fragen|preguntas)(?!\\p{L})[^?:]{0,30}${TODAY}|(?:in|after|by the end of|during|at the end of|nach|am ende|dans|pendant|durant|à la fin de|après|en|durante|al final de|tras)\\s+(?:\\p{L}+ ){0,2}?${TODAY}|${TODAY}(?= (?:we|you|wir|geht|nous|on|vous|vamos|veremos)(?!\\p{L}))|${TODAY}\\s*[:.…]+$)`,
    'iu',
  ),
);

/** Up to the first colon with a blank behind it. */
const HEAD = /^[\s\S]*?[:…](?=\s)/;

/** "Questions for today's lecture …", "In dieser Sitzung:": what follows is what will be learned. */
export function leadsToGoals(markdown: string): boolean {
  const text = plainText(markdown).trim();
  const head = HEAD.exec(text)?.[0] ?? text;
  return head.length <= LONGEST && /(?:[:…]|\.\.\.)\W*$/.test(head) && FITS.test(head);
}
