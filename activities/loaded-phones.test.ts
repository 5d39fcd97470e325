import { expect, test } from 'vitest';
import { LoadedPhones } from './loaded-phones';
import type { PhoneParts } from './phone';

const parts = { fills: false } as PhoneParts;

test('a type is fetched once, however many ask, and is there for everybody afterwards', async () => {
  let fetches = 0;
  const phones = new LoadedPhones(async () => {
    fetches += 1;
    return parts;
  });
  expect(phones.stateOf('choice')).toEqual({ is: 'loading' });
  await Promise.all([phones.load('choice'), phones.load('choice')]);
  await phones.load('choice');
  expect(fetches).toBe(1);
  expect(phones.stateOf('choice')).toEqual({ is: 'ready', parts });
});

test('a type that this page does not have is unknown', async () => {
  const phones = new LoadedPhones(async () => null);
  await phones.load('hologram');
  expect(phones.stateOf('hologram')).toEqual({ is: 'unknown' });
});

test('what did not arrive is tried again, and whoever listens is told', async () => {
  let broken = true;
  const phones = new LoadedPhones(async () => {
    if (broken) throw new Error('The network is gone.');
    return parts;
  });
  const heard: string[] = [];
  const stop = phones.listen(() => heard.push(phones.stateOf('lines').is));
  await phones.load('lines');
  broken = false;
  await phones.load('lines');
  stop();
  await phones.load('choice');
  expect(heard).toEqual(['failed', 'ready']);
});
