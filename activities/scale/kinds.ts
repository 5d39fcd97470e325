import type { ActivityConfig, AnswerGroup } from '@/domain/activity';
import { carriedFields } from '@/domain/carried-fields';
import { type ScaleAnswer, type ScaleConfig, scaleRules } from './rules';

export const scaleKinds = [
  {
    id: 'scale',
    text: 'Scale',
    hint: 'Statements to agree with, from 1 to 5',
    icon: 'sliders',
    is: () => true,
    fresh: (): ScaleConfig => ({
      ...scaleRules.blank(),
      statements: ['I could explain this to somebody else.'],
    }),
    from: (config: ActivityConfig): ScaleConfig => ({
      ...scaleRules.blank(),
      ...carriedFields(config),
    }),
  },
] as const;

/** What is worth saving: statements that say something, and ends that have a name. */
export function tidyScale(config: ScaleConfig): ScaleConfig {
  const { low, high } = scaleRules.blank();
  return {
    ...config,
    statements: config.statements.filter((statement) => statement.trim() !== ''),
    low: config.low.trim() || low,
    high: config.high.trim() || high,
  };
}

/** Made-up answers for the preview: most agree, each further statement with a little less. */
export function sampleAgreement({ statements }: ScaleConfig): AnswerGroup<ScaleAnswer>[] {
  if (statements.length === 0) return [];
  return [5, 4, 4, 3, 2, 1].map((step, group) => ({
    value: statements.map((_, at) => Math.max(1, step - ((at + group) % 2))),
    count: [4, 9, 7, 5, 3, 1][group] ?? 1,
  }));
}
