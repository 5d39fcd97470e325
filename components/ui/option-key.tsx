import { optionLetter } from '@/domain/option-letter';
import { Shape, type ShapeName, shapeNames } from './shape';

export const OPTIONS_MAX = shapeNames.length;

/** Letter, shape and colour of the option at `index` (0 to 9): never one of them alone. */
export function optionSign(index: number): { letter: string; shape: ShapeName; tone: string } {
  const shape = shapeNames[index];
  if (!shape) throw new RangeError(`There is no option ${index}: options go from 0 to 9.`);
  const letter = optionLetter(index);
  return { letter, shape, tone: letter.toLowerCase() };
}

/** The solid tile with shape and letter. Its parent may carry `data-o` for the colour of bars. */
export function OptionKey({ index }: { index: number }) {
  const { letter, shape, tone } = optionSign(index);
  return (
    <span className="key" data-o={tone}>
      <Shape name={shape} />
      <b>{letter}</b>
    </span>
  );
}
