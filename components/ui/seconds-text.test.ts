import { expect, it } from 'vitest';
import { clockText, secondsLeftLabel, secondsText } from './seconds-text';

it('shows seconds alone under a minute', () => {
  expect([0, 9, 59, 60, 72, 3600].map(secondsText)).toEqual([
    '0',
    '9',
    '59',
    '1:00',
    '1:12',
    '60:00',
  ]);
});

it('shows minutes always on a clock', () => {
  expect([0, 14, 72].map(clockText)).toEqual(['0:00', '0:14', '1:12']);
});

it('says the time in words', () => {
  expect(secondsLeftLabel(1)).toBe('1 second left');
  expect(secondsLeftLabel(0)).toBe('0 seconds left');
  expect(secondsLeftLabel(60)).toBe('1 minute left');
  expect(secondsLeftLabel(132)).toBe('2 minutes 12 seconds left');
});
