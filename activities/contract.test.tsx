import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { NO_EDITS } from '@/domain/edits';
import { verdictOf } from '@/domain/scoring';
import { editorOf } from './editor';
import { examplesOf } from './examples';
import { hostParts } from './host';
import { fetchPhoneParts } from './phone';
import { reviewOf } from './review';
import { activityTypes, rulesOf } from './rules';
import { ActivityStage, ActivityStageFoot } from './stage';

// What every activity type keeps, tried with every example of the gallery.

const cases = activityTypes.flatMap((type) =>
  examplesOf(type).map((example) => ({ type, example, name: `${type}: ${example.title}` })),
);

const untouched = { edits: NO_EDITS, onEdit: () => {} };

/** What a phone of ours never sends. */
const hostile: unknown[] = [
  ...[
    undefined,
    null,
    true,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -1,
    0.5,
    1e308,
    10n,
    Symbol('x'),
  ],
  ...['', ' ', '\u0000', 'x'.repeat(100_000), '<script>alert(1)</script>', '__proto__', '\uD800'],
  ...[[], [[]], [null], [-1], [1e9], [0.5], ['0'], [0, 0], new Array(50_000).fill(0)],
  ...[{}, { 0: 0 }, { length: 1e9 }, JSON.parse('{"__proto__":{"admin":true}}'), () => {}],
];

it('every type has an example with answers and one without, and their ids are addresses', () => {
  for (const type of activityTypes) {
    const examples = examplesOf(type);
    expect(examples.some(({ groups }) => groups.length > 0)).toBe(true);
    expect(examples.some(({ groups }) => groups.length === 0)).toBe(true);
    expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
    for (const { id } of examples) expect(id).toMatch(/^[a-z-]+$/);
    expect(examples.some(({ otherKeys = [] }) => otherKeys.length > 0)).toBe(
      examples.some(({ config }) => rulesOf(type).scored(config)),
    );
  }
});

describe.each(cases)('the rules of $name', ({ type, example }) => {
  const rules = rulesOf(type);
  const config = rules.config.parse(example.config);
  const shown = rules.withoutKey(config);
  const answer = rules.answer(shown);
  const { groups, own, otherKeys = [] } = example;

  it('hold a config that is whole, stored as it is, and still the same when it is read again', () => {
    expect(rules.gaps(config)).toEqual([]);
    expect(rules.config.parse(JSON.parse(JSON.stringify(config)))).toEqual(config);
  });

  it('keep the key from phones and stage', () => {
    expect(shown.explanation).toBeUndefined();
    for (const other of otherKeys) {
      expect(rules.withoutKey(rules.config.parse(other))).toEqual(shown);
    }
  });

  it('take every answer of the example, and give it back as it is', () => {
    for (const value of [...groups.map((group) => group.value), ...(own === null ? [] : [own])]) {
      expect(answer.parse(JSON.parse(JSON.stringify(value)))).toEqual(value);
    }
  });

  it('refuse rubbish, or make an answer of it that all rules can live with', () => {
    for (const rubbish of hostile) {
      const taken = answer.safeParse(rubbish);
      if (!taken.success) continue;
      const tally = rules.tally(shown, [{ value: taken.data, count: 1 }]);
      expect(JSON.parse(JSON.stringify(tally))).toEqual(tally);
      expect(JSON.stringify(taken.data).length).toBeLessThan(5_000);
      expect(rules.say(shown, taken.data)).not.toMatch(/NaN|undefined|\[object/);
    }
  });

  it('add up answers in any order, and the sum survives JSON', () => {
    const tally = rules.tally(shown, groups);
    expect(rules.tally(shown, groups.toReversed())).toEqual(tally);
    const split = groups.flatMap(({ value, count }) => Array(count).fill({ value, count: 1 }));
    expect(rules.tally(shown, split)).toEqual(tally);
    expect(JSON.parse(JSON.stringify(tally))).toEqual(tally);
  });

  it('say how many are right, and score between 0 and 1', () => {
    const assessment = rules.assess(config, groups);
    expect(rules.assess(config, groups.toReversed())).toEqual(assessment);
    expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
    if (!rules.scored(config)) return expect(assessment.right).toBe(0);
    const scores = groups.map(({ value }) => rules.score(config, value));
    for (const score of scores) expect(score >= 0 && score <= 1).toBe(true);
    const right = groups.filter((_, at) => verdictOf(scores[at] ?? 0) === 'right');
    expect(assessment.right).toBe(right.reduce((sum, { count }) => sum + count, 0));
    expect(rules.sayKey(config)).toBeTruthy();
  });
});

describe.each(cases)('the views of $name', ({ type, example }) => {
  const rules = rulesOf(type);
  const config = rules.config.parse(example.config);
  const scored = rules.scored(config);
  const { groups, own, otherKeys = [] } = example;
  const answered = groups.reduce((sum, { count }) => sum + count, 0);
  const assessment = rules.assess(config, groups);
  const tallyOf = (all: typeof groups) => rules.tally(rules.withoutKey(config), all);

  const stage = (key: typeof config, phase: 'open' | 'revealed', tally: unknown) => {
    const revealed = phase === 'revealed';
    const props = {
      ...{ type, phase, tally, answered, here: answered + 1, shown: revealed ? 100 : 0 },
      config: revealed ? key : rules.withoutKey(key),
      assessment: revealed ? rules.assess(key, groups) : null,
    };
    return renderToStaticMarkup(
      <>
        <ActivityStage {...props} />
        <ActivityStageFoot {...props} />
      </>,
    );
  };

  it('draw the phone: answering, waiting, the own answer, the result', async () => {
    const parts = await fetchPhoneParts(type);
    if (!parts) throw new Error('no phone');
    const { Answering, OwnAnswer, Result } = parts;
    const answering = (key: typeof config, value: unknown) =>
      renderToStaticMarkup(
        <Answering
          {...{ scored, own: value, disabled: value !== null, onAnswer: () => {} }}
          config={rules.withoutKey(key)}
        />,
      );
    check(answering(config, null));
    for (const other of otherKeys) {
      expect(answering(rules.config.parse(other), null)).toBe(answering(config, null));
    }
    const verdict = scored && own !== null ? verdictOf(rules.score(config, own)) : null;
    check(renderToStaticMarkup(<Result {...{ config, scored, own, verdict }} />), true);
    const unanswered = { config, scored, own: null, verdict: null };
    check(renderToStaticMarkup(<Result {...unanswered} />), true);
    if (own === null) return;
    check(answering(config, own));
    check(renderToStaticMarkup(<OwnAnswer config={rules.withoutKey(config)} own={own} />));
  });

  it('draw the stage, and give nothing away before the reveal', () => {
    const forRoom = (all: typeof groups) => rules.forRoom?.(tallyOf(all), NO_EDITS) ?? tallyOf(all);
    for (const tally of [null, forRoom([]), forRoom(groups)]) {
      check(stage(config, 'open', tally));
      check(stage(config, 'revealed', tally));
      for (const other of otherKeys) {
        expect(stage(rules.config.parse(other), 'open', tally)).toBe(stage(config, 'open', tally));
      }
    }
  });

  it('draw host, editor and review, full and empty', () => {
    const { Live } = hostParts(type);
    const { Editor } = editorOf(type);
    const { Distribution, Review, describe: inWords } = reviewOf(type);
    check(renderToStaticMarkup(<Editor config={config} onChange={() => {}} />));
    expect(inWords({ ...rules.deckFields(config), code: config.code })).not.toContain('undefined');
    const none = { tally: tallyOf([]), assessment: rules.assess(config, []) };
    for (const result of [none, { tally: tallyOf(groups), assessment }]) {
      check(
        renderToStaticMarkup(
          <Live {...{ config, answered, shown: 0, ...untouched }} {...result} />,
        ),
      );
      check(renderToStaticMarkup(<Distribution config={config} {...result} />));
      check(renderToStaticMarkup(<Review config={config} {...result} />));
    }
    const nothing = { tally: null, assessment: null, answered: 0, shown: 0 };
    check(renderToStaticMarkup(<Live config={config} {...nothing} {...untouched} />));
  });
});

/** Something is drawn, and nothing that only a mistake would say. */
function check(markup: string, mayBeEmpty = false): void {
  if (!mayBeEmpty) expect(markup.length).toBeGreaterThan(10);
  expect(markup).not.toMatch(/NaN|undefined|Infinity|\[object/);
}
