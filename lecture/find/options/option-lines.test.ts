import { describe, expect, it } from 'vitest';
import { readOptionLines } from './option-lines';

const read = (...lines: string[]) => {
  const found = readOptionLines(lines);
  return found && [found.lead, found.options.map(({ text }) => text), found.tail];
};

describe('options next to each other', () => {
  it('go on in the line below with the next letter', () => {
    expect(read('Which metal is liquid?', 'A) iron   B) tin', 'C) zinc   D) mercury')).toEqual([
      ['Which metal is liquid?'],
      ['iron', 'tin', 'zinc', 'mercury'],
      [],
    ]);
  });

  it('end where the letters do not go on', () => {
    expect(read('A) iron   B) tin', 'Answer: B')).toEqual([[], ['iron', 'tin'], ['Answer: B']]);
    expect(read('A) iron   B) tin', 'A) zinc   B) lead')?.[1]).toEqual(['iron', 'tin']);
  });
});
