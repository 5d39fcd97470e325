import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { choicePhone } from './phone';
import type { ChoiceConfig } from './rules';

const quiz: ChoiceConfig = {
  prompt: 'Which one keeps the data?',
  choices: ['A volume', '`docker rm`', 'Luck'],
  correct: [0],
  several: false,
  seconds: 20,
  points: 1000,
};
const poll: ChoiceConfig = { ...quiz, choices: ['Yes', 'No'], correct: null };
const { Answering, OwnAnswer, Result } = choicePhone;
const nothing = () => {};

const answering = (config: ChoiceConfig, state: Partial<Parameters<typeof Answering>[0]> = {}) =>
  renderToStaticMarkup(
    <Answering config={config} scored disabled={false} own={null} onAnswer={nothing} {...state} />,
  );

describe('answering', () => {
  test('every option is a button with letter, shape and text', () => {
    const markup = answering(quiz);
    expect(markup.match(/<button/g)).toHaveLength(3);
    expect(markup.match(/class="shape"/g)).toHaveLength(3);
    expect(markup).toContain('<b>C</b>');
    expect(markup).toContain('Luck');
  });

  test('after time is up no option can be pressed', () => {
    expect(answering(quiz, { disabled: true }).match(/aria-disabled="true"/g)).toHaveLength(3);
  });

  test('the chosen option waits until the server has it', () => {
    const markup = answering(quiz, { disabled: true, own: [1] });
    expect(markup).toContain('Waiting');
    expect(markup.match(/is-chosen/g)).toHaveLength(1);
    expect(markup).not.toContain('Saved');
  });

  test('where several may be right, they are chosen first and then sent', () => {
    const markup = answering({ ...quiz, several: true });
    expect(markup.match(/aria-pressed="false"/g)).toHaveLength(3);
    expect(markup).toContain('Choose all that fit');
  });

  test('code stands above the options', () => {
    const markup = answering({ ...quiz, code: { language: 'sh', text: 'docker ps' } });
    expect(markup.indexOf('docker ps')).toBeLessThan(markup.indexOf('A volume'));
  });

  test('a short poll fills the screen and says that nothing is right or wrong', () => {
    const markup = answering(poll, { scored: false });
    expect(markup).toContain('class="poll"');
    expect(markup).toContain('No right or wrong');
  });

  test('a quiz with two options, and a poll with many, are no posters', () => {
    expect(
      choicePhone.isPoster({ config: { ...quiz, choices: ['Yes', 'No'] }, scored: true }),
    ).toBe(false);
    const choices = ['one', 'two', 'three', 'four'];
    expect(choicePhone.isPoster({ config: { ...poll, choices }, scored: false })).toBe(false);
  });

  test('markup in an option stays text', () => {
    const markup = answering({ ...quiz, choices: ['<img src=x onerror=alert(1)>', 'B'] });
    expect(markup).toContain('&lt;img src=x');
  });
});

describe('own answer', () => {
  test('one option in full, several as their letters', () => {
    expect(renderToStaticMarkup(<OwnAnswer config={quiz} own={[1]} />)).toContain('docker rm');
    const several = renderToStaticMarkup(<OwnAnswer config={quiz} own={[0, 2]} />);
    expect(several).toContain('<b>A</b>');
    expect(several).toContain('<b>C</b>');
  });
});

describe('result', () => {
  test('a right answer shows the option with its tick', () => {
    const markup = renderToStaticMarkup(<Result config={quiz} own={[0]} verdict="right" />);
    expect(markup).toContain('A volume');
    expect(markup).toContain('aria-label="right"');
    expect(markup).not.toContain('You chose');
  });

  test('after a wrong answer both are shown', () => {
    const markup = renderToStaticMarkup(<Result config={quiz} own={[2]} verdict="wrong" />);
    expect(markup).toContain('A volume');
    expect(markup).toContain('You chose');
    expect(markup).toContain('Luck');
  });

  test('without an answer only the right one is shown', () => {
    const markup = renderToStaticMarkup(<Result config={quiz} own={null} verdict={null} />);
    expect(markup).toContain('A volume');
    expect(markup).not.toContain('You chose');
  });

  test('a poll shows the own choice without a verdict', () => {
    const markup = renderToStaticMarkup(<Result config={poll} own={[1]} verdict={null} />);
    expect(markup).toContain('You chose');
    expect(markup).not.toContain('aria-label="right"');
  });
});
