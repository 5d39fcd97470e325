import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ChoiceConfig } from './rules';
import { choiceRules } from './rules';
import { ChoiceFoot, ChoiceStage } from './stage';

const config: ChoiceConfig = {
  prompt: 'Which call starts a *process*?',
  choices: ['`fork`', '`open`', 'A signal', 'Nothing'],
  correct: [0],
  several: false,
  seconds: 30,
  points: 1000,
  explanation: 'It copies the one that calls.',
};
const poll: ChoiceConfig = { ...config, choices: ['Yes', 'No'], correct: null };
delete poll.explanation;

type Props = Parameters<typeof ChoiceStage>[0];
const base: Props = {
  config: choiceRules.withoutKey(config),
  phase: 'open',
  tally: null,
  assessment: null,
  shown: 0,
  here: 52,
  answered: 0,
};
const stage = (props: Partial<Props>) => renderToStaticMarkup(<ChoiceStage {...base} {...props} />);
const foot = (props: Partial<Props>) => renderToStaticMarkup(<ChoiceFoot {...base} {...props} />);
const counted = (counts: number[], answered = counts.reduce((sum, n) => sum + n, 0)) => ({
  tally: { counts, answered },
  answered,
});
const count = (markup: string, part: string) => markup.split(part).length - 1;

describe('a question on the stage', () => {
  it('shows every option with letter, shape and colour, and no counts', () => {
    const markup = stage({});
    expect(count(markup, 'st-opt"')).toBe(4);
    expect(markup).toContain('data-o="d"');
    expect(markup).not.toContain('bar');
  });

  it('has its clock, or that time is up, beside the question', () => {
    expect(stage({ phase: 'closed', timer: <p>Time is up</p> })).toContain('<p>Time is up</p>');
  });

  it('puts ten options into the compact layout', () => {
    const ten = Array.from({ length: 10 }, (_, i) => `Option ${i}`);
    const markup = stage({ config: { ...base.config, choices: ten } });
    expect(markup).toContain('st-opts is-many');
    expect(count(markup, 'st-opt"')).toBe(10);
  });

  it('puts long code beside the options', () => {
    const text = Array.from({ length: 40 }, (_, i) => `step ${i}`).join('\n');
    expect(stage({ config: { ...base.config, code: { language: '', text } } })).toContain(
      'st-split',
    );
  });

  it('grows live bars without saying which answer is right', () => {
    const markup = stage(counted([3, 9, 0, 1]));
    expect(count(markup, 'class="bar"')).toBe(4);
    expect(markup).not.toContain('is-right');
    expect(markup).not.toContain('Right');
  });

  it('survives a tally without any answer', () => {
    expect(stage(counted([0, 0, 0, 0]))).toContain('width:0%');
  });
});

describe('a revealed question', () => {
  const revealed = { config, phase: 'revealed' as const, ...counted([21, 24, 2, 4]) };

  it('frames the right answer and says why', () => {
    const markup = stage(revealed);
    expect(count(markup, 'is-right')).toBe(1);
    expect(markup).toContain('It copies the one that calls.');
  });

  it('frames all right answers when several are', () => {
    expect(count(stage({ ...revealed, config: { ...config, correct: [0, 2] } }), 'is-right')).toBe(
      2,
    );
  });

  it('says in the strip how many were right', () => {
    const markup = foot({ ...revealed, assessment: { right: 21 } });
    expect(markup).toBe('<span><b>21</b> of 51 right</span>');
  });

  it('has bars of its own for a poll, and no right answer', () => {
    const markup = stage({ ...revealed, config: { ...poll, choices: config.choices } });
    expect(markup).toContain('is-wide');
    expect(markup).not.toContain('is-right');
  });
});

describe('a show of hands', () => {
  const hands = { config: poll, ...counted([31, 21]) };

  it('draws a hand for everybody in the room', () => {
    const markup = stage(hands);
    expect(markup).toContain('31 of 52 hands are up');
    expect(count(markup, 'class="up"')).toBe(31);
  });

  it('counts both answers in the strip', () => {
    expect(foot(hands)).toMatch(/Yes <b>31<\/b>.*No <b>21<\/b>/);
  });

  it('is bars in a large hall', () => {
    expect(stage({ ...hands, here: 300 })).toContain('class="bars"');
    expect(foot({ ...hands, here: 300 })).toBe('<span><b>52</b> of 300 answered</span>');
  });

  it('is bars where Yes or No has a right answer', () => {
    const markup = stage({ ...hands, phase: 'revealed', config: { ...poll, correct: [1] } });
    expect(markup).toContain('is-right');
  });
});

it('the strip never says that more answered than are here', () => {
  expect(foot({ here: 2, answered: 5 })).toContain('<b>5</b> of 5 answered');
});
