import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ChoiceConfig } from '@/activities/choice/rules';
import type { MatchConfig } from '@/activities/match/rules';
import { draftsIn, lectureOf } from '../support/read-drafts';

// Whatever a list or table holds, and however it is drawn: no key but the one that stands there.

type Pair = { left: string; right: string };

const word = fc.constantFrom(
  ...'alder birch cedar dune ember fjord grove harbour island jungle kelp lagoon meadow'.split(' '),
  ...'Ödland Küste forêt rivière montaña árbol river-bed x2 north_sea the of 42'.split(' '),
);
const text = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map((words) => words.join(' '));
const pairs = fc.array(fc.record({ left: text(2), right: text(5) }), {
  minLength: 3,
  maxLength: 9,
});

const columns = (all: Pair[]) => Math.max(...all.map(({ left }) => left.length)) + 3;
const layouts: ((all: Pair[]) => string[])[] = [
  (all) => [
    '| Here | There |',
    '|---|---|',
    ...all.map(({ left, right }) => `| ${left} | ${right} |`),
  ],
  (all) => ['```', ...all.map(({ left, right }) => left.padEnd(columns(all)) + right), '```'],
  (all) => ['```', ...all.map(({ left, right }) => `${left} → ${right}`), '```'],
  (all) => ['```', ...all.map(({ left, right }) => `${left} = ${right}`), '```'],
  (all) => all.map(({ left, right }) => `- **${left}**: ${right}`),
  (all) => all.flatMap(({ left, right }) => [`Problem: ${left}`, '', `Solution: ${right}`, '']),
  (all) => [
    '```',
    `┌${'─'.repeat(80)}┐`,
    `│ ${'Here'.padEnd(columns(all))}│ ${'There'.padEnd(76 - columns(all))} │`,
    `│ ${'────'.padEnd(columns(all))}│ ${'─────'.padEnd(76 - columns(all))} │`,
    ...all.map(
      ({ left, right }) => `│ ${left.padEnd(columns(all))}│ ${right.padEnd(76 - columns(all))} │`,
    ),
    `└${'─'.repeat(80)}┘`,
    '```',
  ],
];

it('a draft never has a key that the notes do not give', () => {
  let drafted = 0;
  fc.assert(
    fc.property(pairs, fc.constantFrom(...layouts), (all, layout) => {
      for (const { config } of draftsIn(lectureOf(['# Places', '', ...layout(all)]))) {
        drafted++;
        const plain = (shown: string) => shown.replace(/[`\\]/g, '');
        const areTied = (one: string, other: string) =>
          all.some(
            ({ left, right }) =>
              (left === plain(one) && right === plain(other)) ||
              (right === plain(one) && left === plain(other)),
          );
        if ('pairs' in config) {
          const { pairs: asked } = config as MatchConfig;
          for (const { item } of asked) {
            const targets = asked.filter(({ target }) => areTied(item, target));
            expect(targets).toEqual(asked.filter((each) => each.item === item));
          }
          continue;
        }
        const { prompt, choices, correct } = config as ChoiceConfig;
        const quoted = plain(/“(.*?)”/.exec(prompt)?.[1] ?? '');
        const right = choices.map((option) => areTied(quoted, option));
        expect(right).toEqual(choices.map((_, at) => correct?.[0] === at));
      }
    }),
    { numRuns: 800 },
  );
  expect(drafted).toBeGreaterThan(300);
});
