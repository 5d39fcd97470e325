import { classNames } from './class-names';
import { Prose } from './prose';
import { plainProse, soleCode } from './prose-tree';
import { textStep } from './text-step';

/** phone tile, stage tile, stage bar, or a dense row of host and review. */
type Place = 'phone' | 'stage' | 'bar' | 'row';

const STEPS: Record<Place, [full: number, long: number]> = {
  phone: [38, 120],
  stage: [34, 90],
  bar: [34, 90],
  row: [1000, 1000],
};

/**
 * The class of the box around an option's text: monospace when all of it is code, and a size that
 * suits the longest of `options`, so that the options of one question are set alike.
 */
export function optionTextClass(
  text: string,
  place: Place,
  options: readonly string[] = [text],
): string {
  const box = place === 'phone' ? 'opt-text' : 't';
  const [full, long] = STEPS[place];
  const longest = options.reduce(
    (most, option) => (breadth(option) > breadth(most) ? option : most),
    text,
  );
  // Code is set wider than prose, so it fills its box sooner.
  const fit = soleCode(longest) === null ? 1 : 0.72;
  const mono = soleCode(text) !== null && 'mono';
  return classNames(box, mono, textStep(longest, full * fit, long * fit));
}

function breadth(text: string): number {
  return plainProse(text).length / (soleCode(text) === null ? 1 : 0.72);
}

/** The text of an option. An option that is all code loses its grey box and is monospace instead. */
export function OptionText({ text }: { text: string }) {
  const code = soleCode(text);
  return <span>{code === null ? <Prose text={text} /> : code}</span>;
}
