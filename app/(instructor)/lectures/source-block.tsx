'use client';

import { memo } from 'react';
import { classNames } from '@/components/ui/class-names';
import type { LineMark } from './source-marks';
import { useNear } from './use-near';

export const LINES_PER_BLOCK = 100;
const LINE_PX = 24;
/** One line of 5 MB must not stop the browser; what is cut is said. */
const SHOWN_CHARACTERS = 2000;

type Props = {
  /** 1-based number of the block's first line. */
  first: number;
  lines: string[];
  marks: ReadonlyMap<number, LineMark>;
  headings: ReadonlySet<number>;
  /** Somebody wants to see a line of it: draw it whether it is near or not. */
  wanted: boolean;
  onPick?: (number: number) => void;
};

/** A hundred lines of the notes, drawn only near the screen. */
export const SourceBlock = memo(function SourceBlock(props: Props) {
  const { first, lines, marks, headings, wanted, onPick } = props;
  const { box, near, height } = useNear(first === 1);
  const own = lines.slice(first - 1, first - 1 + LINES_PER_BLOCK);

  if (!near && !wanted) {
    return <div ref={box} style={{ height: height ?? own.length * LINE_PX }} />;
  }
  return (
    <div ref={box}>
      {own.map((text, index) => (
        <SourceLine
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its position
          key={index}
          line={first + index}
          text={text}
          mark={marks.get(first + index)}
          heading={headings.has(first + index)}
          onPick={onPick}
        />
      ))}
    </div>
  );
});

type LineProps = {
  line: number;
  text: string;
  mark?: LineMark;
  heading: boolean;
  onPick?: (number: number) => void;
};

function SourceLine({ line, text, mark, heading, onPick }: LineProps) {
  const cut = text.length - SHOWN_CHARACTERS;
  const [pin] = mark?.pins ?? [];
  return (
    <div
      className={classNames('srcline', heading && 'h', mark && (mark.drafted ? 'd' : 'm'))}
      data-line={line}
    >
      <span className="n">{line}</span>
      <span className="p">
        {pin !== undefined &&
          (onPick ? (
            <button type="button" aria-label={`Show activity ${pin}`} onClick={() => onPick(pin)}>
              <b>{mark?.pins.join(' ')}</b>
            </button>
          ) : (
            <b>{mark?.pins.join(' ')}</b>
          ))}
      </span>
      <span>
        {cut > 0 ? text.slice(0, SHOWN_CHARACTERS) : text || ' '}
        {cut > 0 && <i className="faint"> … {cut.toLocaleString('en')} more characters</i>}
      </span>
    </div>
  );
}
