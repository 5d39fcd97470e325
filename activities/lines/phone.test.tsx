import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { linesPhone } from './phone';
import type { LinesConfig, LinesPublic } from './rules';

const config: LinesConfig = {
  prompt: 'What is wrong?',
  code: { language: 'dockerfile', text: 'FROM python:latest\nENV KEY=tea\n\nCMD run' },
  problems: [
    { text: 'No fixed version', explanation: 'It changes under your feet.', lines: [1] },
    { text: 'A secret', lines: [2] },
    { text: 'No user', lines: null },
  ],
  seconds: 60,
  points: 1000,
};
const { problems: _key, ...rest } = config;
const open: LinesPublic = { ...rest, taps: 3 };
const { Answering, OwnAnswer, Result } = linesPhone;
const nothing = () => {};

describe('answering', () => {
  const markup = renderToStaticMarkup(
    <Answering config={open} disabled={false} own={null} onAnswer={nothing} />,
  );

  test('every line is a button that says its number and text', () => {
    expect(markup).toContain('aria-label="Line 1: FROM python:latest"');
    expect(markup).toContain('aria-label="Line 3: empty"');
  });

  test('an absence has its own button, and the count says how many there can be', () => {
    expect(markup).toContain('Something is missing');
    expect(markup).toContain('of up to 3');
  });

  test('marks on their way stay visible and cannot be changed', () => {
    const sending = renderToStaticMarkup(
      <Answering config={open} disabled own={[0, 2]} onAnswer={nothing} />,
    );
    expect(sending.match(/aria-pressed="true"/g)).toHaveLength(2);
    expect(sending.match(/aria-disabled="true"/g)).toHaveLength(5);
    expect(sending).toContain('Waiting');
  });
});

test('the own answer is said in words', () => {
  expect(renderToStaticMarkup(<OwnAnswer own={[0, 2]} />)).toContain(
    'Line 2, and something is missing',
  );
});

describe('result', () => {
  const markup = renderToStaticMarkup(<Result config={config} own={[1, 4]} />);

  test('each problem is found or missed, with its explanation', () => {
    expect(markup.match(/aria-label="found"/g)).toHaveLength(1);
    expect(markup.match(/aria-label="missed"/g)).toHaveLength(2);
    expect(markup).toContain('It changes under your feet.');
  });

  test('lines are told apart in words too', () => {
    expect(markup).toContain('found: ');
    expect(markup).toContain('missed: ');
    expect(markup).toContain('In vain: Line 4.');
  });
});
