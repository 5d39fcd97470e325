import { notFound } from 'next/navigation';
import { findExample } from '@/activities/examples';
import { publicConfig, rulesOf } from '@/activities/rules';
import type { ActivityConfig, Assessment } from '@/domain/activity';
import type { AnyActivityExample } from '@/domain/activity-example';
import type { TwoRounds } from '@/domain/rounds/two-rounds';
import { pointsFor, type Verdict, verdictOf } from '@/domain/scoring';
import { withFormulas } from '@/lecture/formulas/with-formulas';
import { withTokens } from '@/lecture/highlight/with-tokens';
import { exampleRounds } from './example-rounds';
import { galleryOnly } from './gallery-only';

/** An example with everything that its pictures need. */
export type ShownExample = {
  type: string;
  id: string;
  title: string;
  config: ActivityConfig;
  withoutKey: ActivityConfig;
  scored: boolean;
  answered: number;
  tally: unknown;
  assessment: Assessment;
  own: unknown;
  verdict: Verdict | null;
  points: number;
  key: string | null;
  /** As if the room had voted once before; null for what cannot be right, or without answers. */
  rounds: TwoRounds | null;
};

export async function showExample(
  type: string,
  example: AnyActivityExample,
): Promise<ShownExample> {
  const rules = rulesOf(type);
  const config = withFormulas(await withTokens(rules.config.parse(example.config)));
  const { groups, own } = example;
  const withoutKey = publicConfig(type, config);
  const scored = rules.scored(config);
  const share = scored && own !== null ? rules.score(config, own) : null;
  return {
    ...{ type, id: example.id, title: example.title, config, withoutKey, scored, own },
    answered: groups.reduce((sum, { count }) => sum + count, 0),
    tally: rules.tally(withoutKey, groups),
    assessment: rules.assess(config, groups),
    verdict: share === null ? null : verdictOf(share),
    points: pointsFor({
      points: config.points,
      share: share ?? 0,
      elapsedMs: 9000,
      givenMs: 30_000,
    }),
    key: rules.sayKey(config),
    rounds: scored ? exampleRounds(rules, config, groups) : null,
  };
}

/** The example of an address; the page is not there for any other. */
export async function exampleAt(type: string, id: string): Promise<ShownExample> {
  await galleryOnly();
  const example = findExample(type, id);
  return example ? showExample(type, example) : notFound();
}
