import { expect, test } from 'vitest';
import { readFaultOptions } from './fault-options';

test('a number of seeds counts from 1', () => {
  expect(readFaultOptions(['--seeds', '3'])).toMatchObject({ seeds: [1, 2, 3] });
});

test('one seed is held alone', () => {
  expect(readFaultOptions(['--seed', '17', '--minutes', '5'])).toMatchObject({
    seeds: [17],
    minutes: 5,
  });
});

test('words that make no sense are refused with a sentence', () => {
  expect(() => readFaultOptions(['--sead', '3'])).toThrow('no option --sead');
  expect(() => readFaultOptions(['--seed', 'many'])).toThrow('whole number');
  expect(() => readFaultOptions(['--seed'])).toThrow('whole number');
});
