import { expect, test } from 'vitest';
import { fetchPhoneParts, phoneTypes } from './phone';
import { activityTypes } from './rules';

test('every activity type has a phone', async () => {
  expect(phoneTypes).toEqual(activityTypes);
  for (const type of activityTypes) expect(await fetchPhoneParts(type)).not.toBeNull();
});

test('a type of a newer server is not known, nor is a property of all objects', async () => {
  expect(await fetchPhoneParts('hologram')).toBeNull();
  expect(await fetchPhoneParts('toString')).toBeNull();
});
