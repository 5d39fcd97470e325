import type { ActivityConfig, AnswerGroup } from '@/domain/activity';
import { carriedFields } from '@/domain/carried-fields';
import { type NumericConfig, numericRules } from './rules';

export const numericKinds = [
  {
    id: 'numeric',
    text: 'Estimate',
    hint: 'A number, with how close counts as right',
    icon: 'ruler',
    is: () => true,
    fresh: (): NumericConfig => ({ ...numericRules.blank(), seconds: 45 }),
    from: (config: ActivityConfig): NumericConfig => ({
      ...numericRules.blank(),
      ...carriedFields(config),
    }),
  },
] as const;

/** Every field says something: nothing is left out when it is saved. */
export const tidyNumeric = (config: NumericConfig) => config;

/** Made-up answers for the preview of the result: most of them near, some far away. */
export function sampleEstimates({ correct, tolerance }: NumericConfig): AnswerGroup<number>[] {
  const middle = correct ?? 50;
  const step = Number((Math.max(tolerance, Math.abs(middle) / 10) || 1).toPrecision(1));
  return [0, 1, -1, 2, -2, 4, -3, 6].map((steps, at) => ({
    value: Number((middle + steps * step).toPrecision(12)),
    count: [9, 6, 5, 4, 2, 2, 1, 1][at] ?? 1,
  }));
}
