import { describe, expect, it } from 'vitest';
import { HANDS_MAX, showOfHands } from './show-of-hands';

const tally = (yes: number, no: number) => ({ counts: [yes, no], answered: yes + no });

describe('a show of hands', () => {
  it('draws one hand per person who is here', () => {
    expect(showOfHands(['Yes', 'No'], tally(31, 10), 52)).toEqual({ up: 31, all: 52 });
  });

  it('keeps the hands of those who answered and left', () => {
    expect(showOfHands(['yes', 'no'], tally(5, 3), 2)).toEqual({ up: 5, all: 8 });
  });

  it('is bars in a large room, with other options and without anybody', () => {
    expect(showOfHands(['Yes', 'No'], tally(31, 10), HANDS_MAX + 1)).toBeNull();
    expect(showOfHands(['Tabs', 'Spaces'], tally(3, 1), 4)).toBeNull();
    expect(showOfHands(['Yes', 'No', 'Maybe'], tally(3, 1), 4)).toBeNull();
    expect(showOfHands(['Yes', 'No'], tally(0, 0), 0)).toBeNull();
  });
});
