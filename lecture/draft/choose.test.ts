import { describe, expect, it } from 'vitest';
import { chooseDrafts } from './choose';
import type { Draft } from './draft';
import type { Material } from './material';

const section = (line: number, level: number) => ({ title: `${line}`, level, line, lineEnd: line });
const material = () => ({}) as Material;
const draft = (line: number, score: number, from = material()) =>
  ({ line, score, material: from }) as Draft;
const chosen = (drafts: Draft[], sections = [section(1, 1), section(100, 1)]) =>
  chooseDrafts(drafts, sections).map(({ line }) => line);

describe('the drafts of a part', () => {
  it('are a dozen at most, the best ones', () => {
    const many = Array.from({ length: 30 }, (_, at) => draft(at + 1, at === 29 ? 99 : 60 + at));
    const sections = many.map(({ line }) => section(line, 2));
    const lines = chosen(many, [section(0, 1), ...sections, section(100, 1)]);
    expect(lines).toHaveLength(12);
    expect(lines[0]).toBe(30);
  });

  it('are chosen for each part by itself', () => {
    expect(chosen([draft(5, 80), draft(105, 50)])).toEqual([5, 105]);
  });

  it('come from several materials rather than from the best one', () => {
    const one = material();
    const drafts = [
      ...[80, 80, 80, 80, 80].map((score, at) => draft(at + 1, score, one)),
      draft(9, 70),
    ];
    expect(chosen(drafts)).toEqual([1, 9, 2]);
  });

  it('are none when they are bad', () => {
    expect(chosen([draft(1, 39)])).toEqual([]);
  });
});
