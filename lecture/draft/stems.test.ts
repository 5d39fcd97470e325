import { describe, expect, it } from 'vitest';
import { areAlike, distinctStems, stemsOf } from './stems';

const alike = (a: string, b: string) => areAlike(stemsOf(a), stemsOf(b));

describe('texts', () => {
  it.each([
    ['a named volume', 'Named volumes for data'],
    ['die Dienste', 'ein Dienst'],
    ['list running containers', 'list all containers'],
    ['ls -a', 'ls'],
    ['', 'anything'],
  ])('“%s” and “%s” are alike', (a, b) => {
    expect(alike(a, b)).toBe(true);
  });

  it.each([
    ['shares the kernel', 'has its own memory'],
    ['the client', 'the server'],
  ])('“%s” and “%s” are not', (a, b) => {
    expect(alike(a, b)).toBe(false);
  });

  it('of one list are told apart by what they do not share', () => {
    const texts = ['git add file', 'git commit file', 'git push file', 'git pull file'];
    const [add, commit] = distinctStems(texts);
    expect(areAlike(add ?? new Set(), commit ?? new Set())).toBe(false);
  });
});
