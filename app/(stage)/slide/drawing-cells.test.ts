import { describe, expect, it } from 'vitest';
import { CELL_WIDTH, drawingCells } from './drawing-cells';

describe('a drawing', () => {
  it('has its lines as strokes and its words as texts in their columns', () => {
    const { columns, rows, texts, lines } = drawingCells('┌────┐\n│ ab │\n└────┘');
    expect({ columns, rows }).toEqual({ columns: 6, rows: 3 });
    expect(texts).toEqual([{ text: 'ab', row: 1, column: 2, columns: 2 }]);
    expect(lines.map(({ stroke }) => stroke)).toEqual(['light']);
  });

  it('keeps single blanks within a text, and begins another one after a gap', () => {
    expect(drawingCells('two words   apart').texts).toEqual([
      { text: 'two words', row: 0, column: 0, columns: 9 },
      { text: 'apart', row: 0, column: 12, columns: 5 },
    ]);
  });

  it('gives wide signs two columns, with what belongs to them', () => {
    expect(drawingCells('a📦b').texts).toEqual([
      { text: 'a', row: 0, column: 0, columns: 1 },
      { text: '📦', row: 0, column: 1, columns: 2 },
      { text: 'b', row: 0, column: 3, columns: 1 },
    ]);
    expect(drawingCells('🛢️x').texts[0]).toMatchObject({ text: '🛢️', columns: 2 });
  });

  it('puts a right border that slipped back in line with its box', () => {
    const { columns, lines } = drawingCells('┌──────┐\n│ 📦 ab│\n│ x   │\n└──────┘');
    expect(columns).toBe(8);
    const middle = 7.5 * CELL_WIDTH;
    expect(lines[0]?.path.split(`M${middle} `).length).toBeGreaterThan(4);
  });

  it('tells heavy and double lines apart', () => {
    expect(drawingCells('━═─').lines.map(({ stroke }) => stroke)).toEqual([
      'light',
      'heavy',
      'double',
    ]);
  });
});
