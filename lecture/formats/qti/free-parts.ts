import type { NumericConfig } from '@/activities/numeric/rules';
import type { TextConfig } from '@/activities/text/rules';
import { behind, type Fitted } from '../fit-deck';
import { element } from '../xml/element';
import { encodeXml } from '../xml/encode-xml';
import { declaration, type QtiParts } from './item';

const entry = (more: Record<string, string | number> = {}) =>
  element('textEntryInteraction', { responseIdentifier: 'RESPONSE', ...more });

/** A number within a tolerance; the unit stands behind the field. */
export function numericParts(config: NumericConfig): Fitted<QtiParts> {
  const { correct, tolerance, unit, reach } = config;
  const right = correct === null ? [] : [String(correct)];
  return {
    out: {
      declarations: [declaration({ cardinality: 'single', baseType: 'float' }, right)],
      body: [element('p', {}, entry(), unit ? ` ${encodeXml(unit)}` : '')],
      processing: correct === null ? null : { rules: withinTolerance(tolerance) },
    },
    remarks: [
      ...(reach === null ? [] : ['There are no points for being nearly right.']),
      ...behind(config, 'seconds', 'points'),
    ],
  };
}

function withinTolerance(tolerance: number): string {
  const mode =
    tolerance > 0
      ? { toleranceMode: 'absolute', tolerance: `${tolerance} ${tolerance}` }
      : { toleranceMode: 'exact' };
  const equal = element(
    'equal',
    mode,
    element('variable', { identifier: 'RESPONSE' }),
    element('correct', { identifier: 'RESPONSE' }),
  );
  const score = (value: number) =>
    element(
      'setOutcomeValue',
      { identifier: 'SCORE' },
      element('baseValue', { baseType: 'float' }, String(value)),
    );
  return element(
    'responseCondition',
    {},
    element('responseIf', {}, equal, score(1)),
    element('responseElse', {}, score(0)),
  );
}

/** Short answers are mapped, each fully right; a cloud or a wall is open text. */
export function textParts(config: TextConfig): Fitted<QtiParts> {
  const { mode, accepted, caseMatters, typos, accentsMatter } = config;
  if (mode === 'answer' && accepted.length === 0) return { leftOut: 'It has no right answer yet.' };
  const isAnswer = mode === 'answer';
  const remarks = [
    ...(isAnswer && (typos || !accentsMatter) ? ['Typos and accents are not forgiven there.'] : []),
    ...(mode === 'cloud' ? ['It becomes an open question.'] : []),
    ...behind(config, 'seconds', 'points'),
  ];
  const entries = accepted.map((mapKey) =>
    element('mapEntry', { mapKey, mappedValue: 1, caseSensitive: caseMatters }),
  );
  const mapping = isAnswer ? element('mapping', { defaultValue: 0 }, ...entries) : '';
  const right = accepted.slice(0, 1).map(encodeXml);
  const open = element('extendedTextInteraction', { responseIdentifier: 'RESPONSE' });
  return {
    out: {
      declarations: [declaration({ cardinality: 'single', baseType: 'string' }, right, mapping)],
      body: [isAnswer ? element('p', {}, entry()) : open],
      processing: isAnswer ? 'map_response' : null,
    },
    remarks,
  };
}
