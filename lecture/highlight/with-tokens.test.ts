import { describe, expect, it } from 'vitest';
import { linesConfig, linesRules } from '@/activities/lines/rules';
import { contentHash } from '../content-hash';
import { withTokens } from './with-tokens';

const config = linesConfig.parse({
  prompt: 'Which line is wrong?',
  code: { language: 'python', text: 'def f(x):\n    return y' },
  fixed: 'def f(x):\n    return x',
  problems: [{ text: 'No y', lines: [2] }],
});

describe('the colours of code', () => {
  it('are made for the flawed and for the repaired code', async () => {
    const { code, tokens } = await withTokens(config);
    expect(code.tokens?.[1]).toContainEqual(['k', 'return']);
    expect(tokens?.[0]).toContainEqual(['k', 'def ']);
    expect(tokens?.map((line) => line.map(([, text]) => text).join('')).join('\n')).toBe(
      config.fixed,
    );
  });

  it('go with the repaired code, and change no content', async () => {
    const coloured = await withTokens(config);
    expect(await withTokens({ ...coloured, fixed: undefined })).not.toHaveProperty('tokens');
    expect(contentHash('lines', coloured)).toBe(contentHash('lines', config));
  });

  it('of the repaired code are not told before the reveal', async () => {
    const told = JSON.stringify(linesRules.withoutKey(await withTokens(config)));
    expect(told).not.toContain('return x');
    expect(JSON.parse(told)).not.toHaveProperty('tokens');
  });

  it('are none without code', async () => {
    const plain = { prompt: 'Why?', seconds: null, points: 1000 };
    expect(await withTokens(plain)).toBe(plain);
  });
});
