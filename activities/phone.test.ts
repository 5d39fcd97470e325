import { expect, test } from 'vitest';
import { phoneParts } from './phone';
import { activityTypes } from './rules';

test('every activity type has a phone', () => {
  for (const type of activityTypes) expect(phoneParts(type)).not.toBeNull();
});

test('a type of a newer server is not known, nor is a property of all objects', () => {
  expect(phoneParts('hologram')).toBeNull();
  expect(phoneParts('toString')).toBeNull();
});
