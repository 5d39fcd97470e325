import { classNames } from '@/components/ui/class-names';
import type { ChoicePublic } from './rules';

/** More than this, and the tiles get lower. */
const MANY = 6;

/** The class of the list of options on a phone. */
export function optionsClass({ choices, images }: ChoicePublic): string {
  return classNames('opts', images ? 'is-pictured' : choices.length > MANY && 'is-many');
}
