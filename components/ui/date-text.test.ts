import { describe, expect, it } from 'vitest';
import { agoText, dateText } from './date-text';

const at = Date.UTC(2026, 10, 24, 23, 5);

describe('dateText', () => {
  it('has four styles', () => {
    expect(dateText(at, 'day', 'UTC')).toBe('24 Nov 2026');
    expect(dateText(at, 'time', 'UTC')).toBe('23:05');
    expect(dateText(at, 'day-time', 'UTC')).toBe('24 Nov 2026, 23:05');
    expect(dateText(at, 'long', 'UTC')).toBe('Tuesday, 24 Nov 2026, 23:05');
  });

  it('follows the time zone into the next day', () => {
    expect(dateText(at, 'long', 'Asia/Tokyo')).toBe('Wednesday, 25 Nov 2026, 08:05');
  });

  it('writes midnight as 00:00', () => {
    expect(dateText(Date.UTC(2026, 0, 1), 'time', 'UTC')).toBe('00:00');
  });
});

describe('agoText', () => {
  const minute = 60_000;
  it.each([
    [0, 'just now'],
    [-5 * minute, 'just now'],
    [4 * minute, '4 min ago'],
    [3 * 60 * minute, '3 h ago'],
    [30 * 60 * minute, 'yesterday'],
    [72 * 60 * minute, '3 days ago'],
  ])('calls %i ms "%s"', (past, text) => {
    expect(agoText(at - past, at)).toBe(text);
  });
});
