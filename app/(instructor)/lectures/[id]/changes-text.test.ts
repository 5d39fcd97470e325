import { expect, it } from 'vitest';
import { changesText } from './changes-text';

const none = { unchanged: 0, changed: 0, gone: 0, added: 0, drafted: 0 };

it('says what there is, and nothing of what there is not', () => {
  expect(changesText({ ...none, unchanged: 12, changed: 1 })).toEqual([
    '12 questions unchanged.',
    '1 question changed: you see both versions and decide.',
  ]);
  expect(changesText({ ...none, gone: 2, added: 1, drafted: 3 })).toEqual([
    '2 questions no longer in the notes: kept until you decide.',
    '1 question new.',
    '3 new drafts.',
  ]);
});

it('says that notes without questions have none', () => {
  expect(changesText(none)).toEqual(['The notes ask nothing that Lectern knows.']);
});
