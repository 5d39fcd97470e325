import type { ActivityType } from '@/activities/rules';
import type { ActivityConfig } from '@/domain/activity';
import type { Span } from '../outline/block';
import type { Facts } from './facts';
import type { Material } from './material';
import type { Wording } from './wording/wording';

/** A question made from material, before the best ones are chosen. Lines are its evidence. */
export type Draft = Span & {
  type: ActivityType;
  config: ActivityConfig;
  codeLine?: number;
  codeLineEnd?: number;
  material: Material;
  score: number;
};

/** What asking needs besides the material. */
export type Asking = { wording: Wording; facts: Facts };
