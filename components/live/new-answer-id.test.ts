import { expect, test } from 'vitest';
import { answerId } from '@/domain/ids';
import { newAnswerId } from './new-answer-id';

test('answer ids are accepted by the protocol and do not repeat', () => {
  const ids = Array.from({ length: 500 }, newAnswerId);
  expect(new Set(ids).size).toBe(500);
  for (const id of ids) expect(answerId.safeParse(id).success).toBe(true);
});
