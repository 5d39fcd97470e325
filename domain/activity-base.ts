import { z } from 'zod';
import { branch } from './branch';
import { plainText } from './plain-text';

/** The fields that every type's config schema starts from (see `ActivityConfig`). */
export const activityBase = z.object({
  prompt: plainText(2000),
  seconds: z.number().int().min(5).max(3600).nullable().default(null),
  points: z.number().int().min(0).max(10_000).default(1000),
  confidence: z.literal(true).optional(),
  branch: branch.optional(),
  explanation: plainText(4000).optional(),
  formulas: z.record(z.string(), z.string()).optional(),
});
