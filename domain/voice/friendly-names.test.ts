import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readNickname } from '../nickname';
import { isFriendlyName, rollFriendlyName } from './friendly-names';
import { suffixedNicknames } from './nickname-suffix';

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

it('a rolled name is a nickname as it stands, also with a number behind it', () => {
  fc.assert(
    fc.property(share, share, (first, second) => {
      const numbers = [first, second].values();
      const name = rollFriendlyName(() => numbers.next().value ?? 0);
      expect(readNickname(name)).toBe(name);
      expect(isFriendlyName(name)).toBe(true);
      for (const suffixed of suffixedNicknames(name)) {
        expect(suffixed.startsWith(`${name} `)).toBe(true);
        expect(isFriendlyName(suffixed)).toBe(true);
      }
    }),
  );
});

it('there are enough of them for a full hall', () => {
  const names = new Set<string>();
  for (let quality = 0; quality < 1; quality += 1 / 200) {
    for (let being = 0; being < 1; being += 1 / 200) {
      const numbers = [quality, being].values();
      names.add(rollFriendlyName(() => numbers.next().value ?? 0));
    }
  }
  expect(names.size).toBeGreaterThan(6_000);
});

it.each(['Ebba', 'Otter Curious', 'curious otter', 'Curious Otter Otter', 'Curious  Otter', ''])(
  '%j is not one of ours',
  (name) => expect(isFriendlyName(name)).toBe(false),
);
