import { expect, it } from 'vitest';
import { repairedLines } from './repaired-lines';

const bytes = (text: string) => new TextEncoder().encode(text);
const repaired = { read: 'utf-8', repaired: 'windows-1252', restored: 0 };

it('lists the lines that look different, before and after', () => {
  const before = 'plain\nthe cafÃ© is open\r\nagain plain';
  expect(repairedLines(bytes(before), repaired, 'plain\nthe café is open\r\nagain plain')).toEqual({
    ...{ lines: 1, shown: [{ line: 2, before: 'the cafÃ© is open', after: 'the café is open' }] },
  });
});

it('is empty for text that was sound', () => {
  const sound = { read: 'utf-8', repaired: null, restored: 0 };
  expect(repairedLines(bytes('é'), sound, 'é')).toEqual({ lines: 0, shown: [] });
});

it('counts all lines and shows the first few hundred, cut to what can be read', () => {
  const long = `Ã©${'x'.repeat(1000)}\n`.repeat(500);
  const { lines, shown } = repairedLines(bytes(long), repaired, long.replaceAll('Ã©', 'é'));
  expect([lines, shown.length, shown[0]?.after.length]).toEqual([500, 300, 300]);
});

it('does not fail on an encoding that it does not know', () => {
  expect(repairedLines(bytes('a'), { ...repaired, read: 'martian' }, 'b').lines).toBe(0);
});
