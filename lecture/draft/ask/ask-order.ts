import type { OrderConfig } from '@/activities/order/rules';
import type { Draft } from '../draft';
import type { Material } from '../material';

const FEWEST = 3;
const MOST = 8;
const LONGEST = 200;
/** To order all of them asks more than to pick one. */
const MORE_WORTH = 6;

/** Items in the right order, as one activity; none where they are too many for a phone. */
export function askOrder(material: Material, prompt: string, items: string[]): Draft[] {
  if (items.length < FEWEST || items.length > MOST) return [];
  if (items.some(({ length }) => length > LONGEST)) return [];
  const config: OrderConfig = { prompt, items, program: null, seconds: null, points: 1000 };
  const { line, lineEnd, worth } = material;
  return [{ type: 'order', config, material, line, lineEnd, score: worth + MORE_WORTH }];
}
