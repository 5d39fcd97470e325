import { plainText } from '../../outline/plain-text';

const PAIRS: [RegExp, [yes: string, no: string]][] = [
  [
    /^(?:have|has|did) (?:you|any(?:one|body)|any of you)(?: \p{L}+)? ever(?!\p{L})/iu,
    ['Yes', 'No'],
  ],
  [
    /^(?:haben|hatten|sind|waren|habt|seid|hast|bist) (?:sie|ihr|du)(?: (?:hier|alle|selbst|jemals))? (?:schon|jemals)(?: (?:ein)?mal)?(?!\p{L})|^hat(?: hier)? jemand schon(?: (?:ein)?mal)?(?!\p{L})/iu,
    ['Ja', 'Nein'],
  ],
  [
    /^(?:est-ce que vous avez|avez[- ]vous|êtes[- ]vous|as-tu|es-tu|quelqu['’]un a-t-il) déjà(?!\p{L})/iu,
    ['Oui', 'Non'],
  ],
  [
    /^¿?(?:alguna vez (?:han|habéis|has|usted)|(?:han|habéis|has|alguien ha)(?: \p{L}+)? (?:alguna vez|ya)|(?:han|habéis|has) \p{L}+ alguna vez)(?!\p{L})/iu,
    ['Sí', 'No'],
  ],
];

/** "Have you ever …?": whoever hears it can only say yes or no, and nobody is right. */
export function everAsked(prompt: string): string[] | null {
  const text = plainText(prompt).replace(/^["“„«\s]+/, '');
  if (!/[?？]\W*$/.test(text)) return null;
  return PAIRS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
