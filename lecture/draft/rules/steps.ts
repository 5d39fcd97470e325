import { sectionAt } from '../../outline/section-at';
import type { Structure } from '../../structure/read-structure';
import { chains, numberedSteps, type Steps } from '../../structure/steps';
import { asMarkdown, cleanText, comparable } from '../clean-text';
import { contextOf } from '../context-of';
import type { DraftRule } from '../draft-rule';
import type { Material } from '../material';

/** More steps than that are a manual, not a question. */
const MOST = 9;
const PROCESS =
  /(?<!\p{L})(?:steps?|procedure|process|pipeline|workflow|flow|path|journey|chain|life ?cycle|algorithm|how (?:it|this|to)|what happens|what happened|in (?:this|the following) order|sequence|handshake|boot|schritte?|vorgehen|vorgang|prozess|reihenfolge|so geht|was passiert|kette|weg (?:einer|eines|des|der)|étapes?|procédure|processus|dans (?:cet|l['’]) ?ordre|déroulement|chaîne|trajet|pasos?|procedimiento|proceso|en (?:este|el siguiente) orden|qué ocurre|cadena|flujo|qué pasa)(?!\p{L})/iu;

/** Numbered steps that the notes call steps, or a chain of arrows: what comes right after what? */
export const steps: DraftRule = {
  read: (structure) =>
    structure.passages
      .flatMap((passage) => [
        ...numberedSteps(passage).map((found) => ({ found, markdown: passage.kind !== 'drawing' })),
        ...chains(passage).map((found) => ({ found, markdown: passage.kind !== 'drawing' })),
      ])
      .flatMap(({ found, markdown }) => material(structure, found, markdown)),
};

function material(structure: Structure, found: Steps, markdown: boolean): Material[] {
  const { lead, labelled, line, lineEnd } = found;
  const shown = found.steps.map(({ text, ...span }) => {
    const clean = cleanText(text);
    return { ...span, text: markdown ? clean : asMarkdown(clean) };
  });
  const texts = shown.map(({ text }) => comparable(text));
  const usable = shown.every(({ text }) => /\p{L}/u.test(text) && text.length <= 110);
  if (!usable || shown.length > MOST || new Set(texts).size < texts.length) return [];
  const section = sectionAt(structure.notes.sections, line)?.title ?? '';
  if (!labelled && !PROCESS.test(lead ?? '') && !PROCESS.test(section)) return [];
  return [
    {
      ...{ is: 'sequence', rule: 'steps', steps: shown, line, lineEnd, worth: labelled ? 84 : 74 },
      context: contextOf(structure, { lead, line }),
      reason:
        'Drafted from the steps of a process: the right option is the next step, the wrong ones are its other steps.',
    },
  ];
}
