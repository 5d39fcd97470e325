import type { ChoiceConfig } from '@/activities/choice/rules';
import { behind, type Fitted } from '../fit-deck';
import { codeHtml, inlineHtml } from '../html/inline-html';
import { element } from '../xml/element';
import { declaration, type QtiParts } from './item';

const name = (at: number) => `C${at + 1}`;

/** Options: several right ones are mapped, so that each is worth its share. */
export function choiceParts(config: ChoiceConfig): Fitted<QtiParts> {
  const { choices, correct, several, output } = config;
  if (choices.length < 2) return { leftOut: 'It has fewer than two answers.' };
  const right = [...new Set(correct ?? [])];
  const mapped = several || right.length > 1;
  const cardinality = several ? 'multiple' : 'single';
  const option = (text: string) => (output ? codeHtml(text) : inlineHtml(text));
  const options = choices.map((text, at) =>
    element('simpleChoice', { identifier: name(at) }, option(text)),
  );
  const interaction = { responseIdentifier: 'RESPONSE', shuffle: false };
  const mapping = mapped && correct ? mappingOf(config, right) : '';
  return {
    out: {
      declarations: [
        declaration({ cardinality, baseType: 'identifier' }, right.map(name), mapping),
      ],
      body: [
        element('choiceInteraction', { ...interaction, maxChoices: several ? 0 : 1 }, ...options),
      ],
      processing: correct ? (mapped ? 'map_response' : 'match_correct') : null,
    },
    remarks: behind(config, 'seconds', 'points'),
  };
}

/** As here: a wrong one takes what a right one gives; where one is chosen, any right one is fully right. */
function mappingOf({ choices, several }: ChoiceConfig, right: number[]): string {
  const share = several ? Number((1 / right.length).toFixed(6)) : 1;
  const entries = choices.map((_, at) =>
    element('mapEntry', { mapKey: name(at), mappedValue: right.includes(at) ? share : -share }),
  );
  return element('mapping', { lowerBound: 0, upperBound: 1, defaultValue: 0 }, ...entries);
}
