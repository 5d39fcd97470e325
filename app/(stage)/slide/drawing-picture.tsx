import { CELL_HEIGHT, CELL_WIDTH, drawingCells } from './drawing-cells';

/** Larger than this (rem per column), and few characters would shout. */
const LARGEST = 1.75;

/** A drawing made of characters, as one picture that fills the room it has. */
export function DrawingPicture({ text, label }: { text: string; label: string }) {
  const { columns, rows, texts, lines } = drawingCells(text);
  return (
    <svg
      className="slide-drawing"
      viewBox={`0 0 ${columns * CELL_WIDTH} ${rows * CELL_HEIGHT}`}
      style={{ maxWidth: `${columns * LARGEST}rem` }}
      preserveAspectRatio="xMidYMin meet"
      role="img"
      aria-label={label}
    >
      {lines.map(({ stroke, path }) => (
        <path className={`is-${stroke}`} d={path} key={stroke} />
      ))}
      {texts.map(({ text: drawn, row, column, columns: width }) => (
        <text
          x={column * CELL_WIDTH}
          y={(row + 0.72) * CELL_HEIGHT}
          textLength={width * CELL_WIDTH}
          lengthAdjust="spacingAndGlyphs"
          key={`${row} ${column}`}
        >
          {drawn}
        </text>
      ))}
    </svg>
  );
}
