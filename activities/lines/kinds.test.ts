import { expect, it } from 'vitest';
import { linesWithCode, sampleLines, tidyLines } from './kinds';
import { type LinesConfig, linesRules } from './rules';

const config = (problems: LinesConfig['problems']): LinesConfig => ({
  ...linesRules.blank(),
  code: { language: 'dockerfile', text: 'FROM node\nCOPY . .\nCMD node .' },
  problems,
});

it('saves no problem that says nothing', () => {
  const written = { text: 'floating tag', lines: [1] };
  const tidy = tidyLines(
    config([
      { text: ' ', lines: null },
      { ...written, explanation: ' ' },
    ]),
  );
  expect(tidy.problems).toEqual([written]);
});

it('moves the marks with the code', () => {
  const edited = linesWithCode(
    config([{ text: 'copies too much', lines: [2] }]),
    '# syntax\nFROM node\nCOPY . .\nCMD node .',
  );
  expect(edited.problems[0]?.lines).toEqual([3]);
  expect(linesRules.config.safeParse(edited).success).toBe(true);
});

it('makes an absence of a problem whose lines are gone', () => {
  const edited = linesWithCode(config([{ text: 'copies', lines: [2] }]), 'FROM node\nCMD node .');
  expect(edited.problems[0]?.lines).toBeNull();
});

it('previews with answers that phones could give', () => {
  const full = config([
    { text: 'a', lines: [2, 3] },
    { text: 'b', lines: null },
    { text: 'c', lines: null },
  ]);
  const answer = linesRules.answer(linesRules.withoutKey(full));
  expect(sampleLines(full).every(({ value }) => answer.safeParse(value).success)).toBe(true);
});
