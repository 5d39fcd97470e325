import type { MatchConfig } from '@/activities/match/rules';
import type { OrderConfig } from '@/activities/order/rules';
import type { ScaleConfig } from '@/activities/scale/rules';
import { shownOrder } from '@/domain/shown-order';
import { behind, type Fitted } from '../fit-deck';
import { codeHtml, inlineHtml } from '../html/inline-html';
import { element } from '../xml/element';
import { encodeXml } from '../xml/encode-xml';
import { declaration, type QtiParts } from './item';

const STEPS = 5;

/** Shown in the order of phones, so that a tool that does not shuffle gives nothing away. */
export function orderParts(config: OrderConfig): Fitted<QtiParts> {
  const { items, program } = config;
  if (items.length < 2) return { leftOut: 'It has fewer than two items.' };
  const name = (at: number) => `I${at + 1}`;
  const html = (text: string) => (program ? codeHtml(text) : inlineHtml(text));
  const choices = shownOrder(items).map((at) =>
    element('simpleChoice', { identifier: name(at) }, html(items[at] ?? '')),
  );
  const interaction = { responseIdentifier: 'RESPONSE', shuffle: true };
  return {
    out: {
      declarations: [
        declaration(
          { cardinality: 'ordered', baseType: 'identifier' },
          items.map((_, at) => name(at)),
        ),
      ],
      body: [element('orderInteraction', interaction, ...choices)],
      processing: 'match_correct',
    },
    remarks: [
      ...(program?.distractors.length ? ['Lines that do not belong to it stay behind.'] : []),
      ...(program?.indentation ? ['Nobody has to indent there.'] : []),
      ...behind(config, 'seconds', 'points'),
    ],
  };
}

/** Items against targets; a target may belong to any number of items. */
export function matchParts(config: MatchConfig): Fitted<QtiParts> {
  const { pairs, extra } = config;
  if (pairs.length < 2) return { leftOut: 'It has fewer than two pairs.' };
  const targets = [...new Set([...pairs.map(({ target }) => target), ...extra])];
  const right = pairs.map(({ target }, at) => `I${at + 1} T${targets.indexOf(target) + 1}`);
  const entries = right.map((mapKey) =>
    element('mapEntry', { mapKey, mappedValue: Number((1 / pairs.length).toFixed(6)) }),
  );
  const mapping = element('mapping', { defaultValue: 0 }, ...entries);
  const shown = shownOrder(targets).map((at) => associable(`T${at + 1}`, targets[at] ?? '', 0));
  const items = pairs.map(({ item }, at) => associable(`I${at + 1}`, item, 1));
  const interaction = {
    ...{ responseIdentifier: 'RESPONSE', shuffle: false, maxAssociations: pairs.length },
  };
  return {
    out: {
      declarations: [
        declaration({ cardinality: 'multiple', baseType: 'directedPair' }, right, mapping),
      ],
      body: [
        element(
          'matchInteraction',
          interaction,
          element('simpleMatchSet', {}, ...items),
          element('simpleMatchSet', {}, ...shown),
        ),
      ],
      processing: 'map_response',
    },
    remarks: behind(config, 'seconds', 'points'),
  };
}

/** `matchMax`: to how many it may belong; 0 is any number. */
const associable = (identifier: string, text: string, matchMax: number) =>
  element('simpleAssociableChoice', { identifier, matchMax }, inlineHtml(text));

/** One choice from five for each statement; nobody is right or wrong. */
export function scaleParts(config: ScaleConfig): Fitted<QtiParts> {
  const { statements, low, high } = config;
  if (statements.length === 0) return { leftOut: 'It has no statement yet.' };
  const ends = [low, ...Array.from({ length: STEPS - 2 }, () => ''), high];
  const step = (end: string, at: number) =>
    element('simpleChoice', { identifier: `S${at + 1}` }, encodeXml(`${at + 1} ${end}`.trim()));
  const name = (at: number) => `RESPONSE${at === 0 ? '' : at + 1}`;
  return {
    out: {
      declarations: statements.map((_, at) =>
        declaration({ cardinality: 'single', baseType: 'identifier' }, [], '', name(at)),
      ),
      body: statements.map((statement, at) =>
        element(
          'choiceInteraction',
          { responseIdentifier: name(at), shuffle: false, maxChoices: 1 },
          element('prompt', {}, inlineHtml(statement)),
          ...ends.map(step),
        ),
      ),
      processing: null,
    },
    remarks: behind(config, 'seconds', 'points'),
  };
}
