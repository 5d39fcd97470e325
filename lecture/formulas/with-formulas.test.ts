import { describe, expect, it } from 'vitest';
import { examplesOf } from '@/activities/examples';
import { activityTypes, publicConfig, rulesOf } from '@/activities/rules';
import type { ActivityConfig } from '@/domain/activity';
import { withFormulas } from './with-formulas';

const drawnIn = (value: object) => withFormulas(value as { formulas?: Record<string, string> });
const sourcesIn = (value: object) => Object.keys(drawnIn(value).formulas ?? {});

describe('the formulas of a question', () => {
  it('are drawn once, with what screen readers read', () => {
    const { formulas = {} } = drawnIn({ prompt: 'Is $x^2$', choices: [{ text: '$x^2$ or $y$' }] });
    expect(Object.keys(formulas)).toEqual(['$x^2$', '$y$']);
    expect(formulas['$x^2$']).toContain('<math');
  });

  it('are drawn anew each time, and are gone when the text has none', () => {
    expect(drawnIn({ prompt: 'None', formulas: { $x$: 'old' } })).toEqual({ prompt: 'None' });
    expect(drawnIn({ prompt: '$x$', formulas: { $x$: 'old' } }).formulas?.$x$).not.toBe('old');
  });

  it('are none where they cannot be read, or stand in code', () => {
    expect(sourcesIn({ prompt: String.raw`It is $\nosuchmacro$ and $\frac{1$` })).toEqual([]);
    expect(sourcesIn({ prompt: 'What?', code: 'echo $x$', language: '$x$' })).toEqual([]);
  });

  it('load, link and run nothing', () => {
    const prompt = String.raw`$\href{javascript:alert(1)}{x}$ $\includegraphics{//evil/x.png}$ $\htmlClass{a}{b}$ $\text{<img src=x>}$`;
    const markup = Object.values(drawnIn({ prompt }).formulas ?? {}).join('');
    const tags = [...markup.matchAll(/<(\w+)([^>]*)>/g)];
    const names = new Set(tags.map(([, name]) => name));
    expect([...names].sort()).toEqual([
      'annotation',
      'math',
      'mrow',
      'mstyle',
      'mtext',
      'semantics',
      'span',
    ]);
    expect(tags.map(([, , attributes]) => attributes).join()).not.toMatch(/href|src|\son\w|"a"/);
  });
});

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

it('Before the reveal, an answer that is written as a formula is not drawn', () => {
  const changes = { prompt: PROMPT, mode: 'answer', accepted: [KEY] };
  const config = stored('text', examplesOf('text')[0]?.config ?? {}, changes);
  expect(Object.keys(config.formulas ?? {})).toEqual([PROMPT, KEY]);
  expect(JSON.stringify(publicConfig('text', config))).not.toContain('alpha');
});
