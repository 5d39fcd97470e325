import { plainProse } from './prose-tree';

/** How large a text may be set; the classes are in the style sheets of each surface. */
export type TextStep = '' | 'is-long' | 'is-longer';

/** Up to `full` characters at full size, up to `long` one step smaller, beyond that the smallest. */
export function textStep(text: string, full: number, long: number): TextStep {
  const length = [...plainProse(text)].length;
  if (length <= full) return '';
  return length <= long ? 'is-long' : 'is-longer';
}
