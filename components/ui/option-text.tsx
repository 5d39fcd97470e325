import { classNames } from './class-names';
import { Prose } from './prose';
import { soleCode } from './prose-tree';
import { textStep } from './text-step';

type Props = {
  text: string;
  /** phone tile, stage tile, stage bar, or a dense row of host and review. */
  place: 'phone' | 'stage' | 'bar' | 'row';
};

const STEPS: Record<Props['place'], [full: number, long: number]> = {
  phone: [38, 120],
  stage: [34, 75],
  bar: [34, 90],
  row: [1000, 1000],
};

/** The class of the box around an option's text: monospace when all of it is code, smaller when long. */
export function optionTextClass(text: string, place: Props['place']): string {
  const box = place === 'phone' ? 'opt-text' : 't';
  const [full, long] = STEPS[place];
  const code = soleCode(text);
  // Code is set wider than prose, so it fills its box sooner.
  const fit = code === null ? 1 : 0.72;
  return classNames(box, code !== null && 'mono', textStep(text, full * fit, long * fit));
}

/** The text of an option. An option that is all code loses its grey box and is monospace instead. */
export function OptionText({ text }: { text: string }) {
  const code = soleCode(text);
  return <span>{code === null ? <Prose text={text} /> : code}</span>;
}
