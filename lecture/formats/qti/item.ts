import type { ActivityConfig } from '@/domain/activity';
import { codeHtml, inlineHtml } from '../html/inline-html';
import { element, xmlFile } from '../xml/element';

export const QTI = 'http://www.imsglobal.org/xsd/imsqti_v2p1';
const TEMPLATES = 'http://www.imsglobal.org/question/qti_v2p1/rptemplates';
const SCHEMA = `${QTI} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd`;
const TITLE_MAX = 80;

/** What of an item depends on the type. */
export type QtiParts = {
  declarations: string[];
  /** Blocks of the body below the question. */
  body: string[];
  /** A rule template by its name, rules of one's own, or nothing where nothing is right. */
  processing: 'match_correct' | 'map_response' | { rules: string } | null;
};

/** A question as an assessment item of QTI 2.1. */
export function qtiItem(identifier: string, config: ActivityConfig, parts: QtiParts): string {
  const { prompt, code, explanation } = config;
  const title = prompt.replace(/\s+/g, ' ').trim().slice(0, TITLE_MAX);
  return xmlFile(
    element(
      'assessmentItem',
      {
        xmlns: QTI,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': SCHEMA,
        identifier,
        title,
        ...{ adaptive: false, timeDependent: false, toolName: 'Lectern' },
      },
      ...parts.declarations,
      element('outcomeDeclaration', {
        ...{ identifier: 'SCORE', cardinality: 'single', baseType: 'float' },
      }),
      element(
        'itemBody',
        {},
        element('div', {}, inlineHtml(prompt)),
        code ? codeHtml(code.text) : '',
        ...parts.body,
        explanation ? rubric(explanation) : '',
      ),
      processing(parts.processing),
    ),
  );
}

/** For whoever scores: a template cannot show it after the answer. */
const rubric = (explanation: string) =>
  element('rubricBlock', { view: 'scorer tutor' }, element('div', {}, inlineHtml(explanation)));

function processing(rules: QtiParts['processing']): string {
  if (rules === null) return '';
  if (typeof rules === 'object') return element('responseProcessing', {}, rules.rules);
  return element('responseProcessing', { template: `${TEMPLATES}/${rules}` });
}

export type Declared = {
  cardinality: 'single' | 'multiple' | 'ordered';
  baseType: 'identifier' | 'directedPair' | 'float' | 'string';
};

/** The response, its right values, and what each value is worth where that is said. */
export function declaration(
  { cardinality, baseType }: Declared,
  correct: string[],
  mapping = '',
  identifier = 'RESPONSE',
): string {
  const values = correct.map((value) => element('value', {}, value));
  return element(
    'responseDeclaration',
    { identifier, cardinality, baseType },
    values.length > 0 ? element('correctResponse', {}, ...values) : '',
    mapping,
  );
}
