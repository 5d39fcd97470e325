import type { Asking, Draft } from '../draft';
import type { Material } from '../material';
import { askChange } from './ask-change';
import { askClaim } from './ask-claim';
import { askContrast } from './ask-contrast';
import { askPairs } from './ask-pairs';
import { askSequence } from './ask-sequence';
import { askSizes } from './ask-sizes';
import { askTicks } from './ask-ticks';
import { askVariants } from './ask-variants';
import { askYears } from './ask-years';

/** Every activity that can be made from a piece of material: the one place that knows types. */
export function ask(material: Material, asking: Asking): Draft[] {
  switch (material.is) {
    case 'pairs':
      return askPairs(material, asking);
    case 'contrast':
      return askContrast(material, asking);
    case 'variants':
      return askVariants(material, asking);
    case 'sequence':
      return askSequence(material, asking);
    case 'sizes':
      return askSizes(material, asking);
    case 'ticks':
      return askTicks(material, asking);
    case 'years':
      return askYears(material, asking);
    case 'claim':
      return askClaim(material, asking);
    case 'change':
      return askChange(material, asking);
  }
}
