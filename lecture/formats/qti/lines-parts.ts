import type { LinesConfig } from '@/activities/lines/rules';
import { codeLines } from '@/domain/code-lines';
import { behind, type Fitted } from '../fit-deck';
import { inlineHtml } from '../html/inline-html';
import { element } from '../xml/element';
import { encodeXml } from '../xml/encode-xml';
import { declaration, type QtiParts } from './item';

const MISSING = 'MISSING';

/** Lines of code to be marked: hot text. The code is part of the interaction, not of the question. */
export function linesParts(config: LinesConfig): Fitted<QtiParts> {
  const { code, problems, fixed } = config;
  if (problems.length === 0) return { leftOut: 'It has no problem marked yet.' };
  const marks = [...new Set(problems.flatMap(({ lines }) => lines?.slice(0, 1) ?? []))];
  const right = [
    ...marks.sort((a, b) => a - b).map((line) => `L${line}`),
    ...(problems.some(({ lines }) => lines === null) ? [MISSING] : []),
  ];
  const lines = codeLines(code.text).map((line, at) =>
    hottext(`L${at + 1}`, encodeXml(line || ' ')),
  );
  const interaction = { responseIdentifier: 'RESPONSE', maxChoices: 0 };
  const missing = element('p', {}, hottext(MISSING, 'Something is missing'));
  const said = problems.map(({ text }) => element('li', {}, inlineHtml(text)));
  return {
    out: {
      declarations: [declaration({ cardinality: 'multiple', baseType: 'identifier' }, right)],
      body: [
        element('hottextInteraction', interaction, element('pre', {}, lines.join('\n')), missing),
        element('rubricBlock', { view: 'scorer tutor' }, element('ul', {}, ...said)),
      ],
      processing: 'match_correct',
    },
    remarks: [
      ...(problems.some(({ lines: at }) => (at?.length ?? 0) > 1)
        ? ['Of a problem with several lines, the first one is right there.']
        : []),
      ...(fixed ? ['The repaired code stays behind.'] : []),
      ...behind(config, 'seconds', 'points'),
    ],
  };
}

const hottext = (identifier: string, text: string) => element('hottext', { identifier }, text);
