import { describe, expect, it } from 'vitest';
import { examplesOf } from '@/activities/examples';
import { activityTypes, publicConfig, rulesOf } from '@/activities/rules';
import type { ActivityConfig } from '@/domain/activity';
import { withFormulas } from '@/lecture/formulas/with-formulas';

// What a drawn formula may tell before the reveal, whatever the type.

const PROMPT = String.raw`$\beta$`;
const KEY = String.raw`$\alpha+1$`;

/** A question as it is stored, its formulas drawn. */
function stored(type: string, example: object, changes: object): ActivityConfig {
  return withFormulas(rulesOf(type).config.parse({ ...example, ...changes }) as ActivityConfig);
}

describe.each(activityTypes)('before the reveal, a question of the type %s', (type) => {
  const examples = examplesOf(type).map(({ config }) => config as ActivityConfig);
  const explained = examples.map((config) =>
    stored(type, config, { prompt: `What is ${PROMPT}?`, explanation: `It is ${KEY}.` }),
  );

  it('shows the formulas of its prompt, and none of its explanation', () => {
    for (const config of explained) {
      expect(Object.keys(config.formulas ?? {})).toEqual(expect.arrayContaining([PROMPT, KEY]));
      const shown = publicConfig(type, config);
      expect(Object.keys(shown.formulas ?? {})).toContain(PROMPT);
      expect(JSON.stringify(shown)).not.toContain('alpha');
    }
  });

  it('keeps a formula that both have', () => {
    for (const config of examples) {
      const both = stored(type, config, { prompt: KEY, explanation: KEY });
      expect(Object.keys(publicConfig(type, both).formulas ?? {})).toEqual([KEY]);
    }
  });
});

it('before the reveal, an answer that is written as a formula is not drawn', () => {
  const changes = { prompt: PROMPT, mode: 'answer', accepted: [KEY] };
  const config = stored('text', examplesOf('text')[0]?.config ?? {}, changes);
  expect(Object.keys(config.formulas ?? {})).toEqual([PROMPT, KEY]);
  expect(JSON.stringify(publicConfig('text', config))).not.toContain('alpha');
});

it('before the reveal, formulas in what is wrong with lines are not drawn', () => {
  const secret = (letter: string) => `$\\${letter}+1$`;
  const problems = [
    { text: `It is ${secret('alpha')}.`, explanation: `Not ${secret('gamma')}.`, lines: [1] },
    { text: `Nobody adds ${secret('delta')}.`, lines: null },
  ];
  const changes = { prompt: PROMPT, problems };
  const config = stored('lines', examplesOf('lines')[0]?.config ?? {}, changes);
  expect(Object.keys(config.formulas ?? {})).toHaveLength(4);
  const shown = publicConfig('lines', config);
  expect(Object.keys(shown.formulas ?? {})).toEqual([PROMPT]);
  expect(JSON.stringify(shown)).not.toMatch(/alpha|gamma|delta|α|γ|δ/);
});
