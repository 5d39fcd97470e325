import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { activityKinds, editorOf, kindOf } from './editor';
import { reviewOf } from './review';
import { activityTypes, rulesOf } from './rules';

describe.each(activityKinds)('the kind $text', (kind) => {
  const rules = rulesOf(kind.type);
  const config = { ...kind.fresh(), prompt: 'What is `it`?' };

  it('begins with something that can be stored, and is told apart', () => {
    expect(rules.config.safeParse(kind.fresh()).success).toBe(true);
    expect(kindOf(kind.type, config).id).toBe(kind.id);
  });

  it('can be made of every other kind, keeping the question', () => {
    for (const other of activityKinds) {
      const made = kind.from({ ...other.fresh(), prompt: 'Kept?' });
      expect(rules.config.safeParse(made).success).toBe(true);
      expect(made.prompt).toBe('Kept?');
      expect(kindOf(kind.type, made).id).toBe(kind.id);
    }
  });

  it('saves what it holds without changing it', () => {
    expect(rules.config.parse(editorOf(kind.type).tidy(config))).toEqual(
      rules.config.parse(config),
    );
  });

  it('has an editor, and a preview whose answers phones could give', () => {
    const { Editor, sample } = editorOf(kind.type);
    expect(renderToStaticMarkup(<Editor config={config} onChange={() => {}} />)).toContain('<');
    const answer = rules.answer(rules.withoutKey(config));
    for (const { value } of sample(config)) expect(answer.safeParse(value).success).toBe(true);
  });

  it('is described, drawn in a table and in full', () => {
    const { describe: inWords, Distribution, Review } = reviewOf(kind.type);
    expect(inWords(rules.deckFields(config))).toContain(kind.text);
    const groups = editorOf(kind.type).sample(config);
    const result = {
      config,
      tally: rules.tally(rules.withoutKey(config), groups),
      assessment: rules.assess(config, groups),
    };
    expect(renderToStaticMarkup(<Distribution {...result} />)).toContain('class="dist"');
    expect(renderToStaticMarkup(<Review {...result} />)).toMatch(/class="(?:liverow|dist)[ "]/);
    const nobody = {
      config,
      tally: rules.tally(rules.withoutKey(config), []),
      assessment: rules.assess(config, []),
    };
    expect(renderToStaticMarkup(<Distribution {...nobody} />)).toContain('no answers');
    expect(renderToStaticMarkup(<Review {...nobody} />)).toMatch(
      /class="liverow[ "]|[Nn]o answers/,
    );
  });
});

it('has a kind for every type', () => {
  expect(new Set(activityKinds.map(({ type }) => type))).toEqual(new Set(activityTypes));
});

it('knows no other types', () => {
  expect(() => editorOf('no-such-type')).toThrow('no-such-type');
  expect(() => reviewOf('toString')).toThrow('toString');
});
