import { describe, expect, it } from 'vitest';
import { type Panel, withInner } from './panel';
import { unbox } from './unbox';

function read(drawing: string): Panel {
  return unbox(drawing.split('\n').map((text, at) => ({ text, line: at + 1 })));
}

const words = ({ parts }: Panel) =>
  parts.map((part) => part.map(({ text }) => text.trim()).filter((text) => text !== ''));

const boxes = (drawing: string) =>
  [...withInner(read(drawing))].slice(1).map((box) => ({ title: box.title, parts: words(box) }));

describe('a drawing', () => {
  it('loses its borders; the head above the first rule is the title', () => {
    const drawing = ['┌─────────┐', '│ PARTS   │', '├─────────┤', '│ wheel   │', '└─────────┘'];
    expect(boxes(drawing.join('\n'))).toEqual([{ title: 'PARTS', parts: [['wheel']] }]);
  });

  it.each([
    ['double lines', '╔═════╗\n║ a b ║\n╚═════╝'],
    ['round corners', '╭─────╮\n│ a b │\n╰─────╯'],
    ['heavy lines', '┏━━━━━┓\n┃ a b ┃\n┗━━━━━┛'],
    ['ASCII', '+-----+\n| a b |\n+-----+'],
    ['a border pushed out by an emoji', '┌─────┐\n│ a b  │\n└─────┘'],
    ['no border at the right', '┌─────┐\n│ a b\n└─────┘'],
  ])('is read with %s', (_name, drawing) => {
    expect(boxes(drawing)).toEqual([{ title: null, parts: [['a b']] }]);
  });

  it('has parts between its inner rules, and a title in its border', () => {
    const drawing =
      '┌─ Stack ─┐\n│ one     │\n│ two     │\n│ three   │\n├─────────┤\n│ four    │\n└─────────┘';
    expect(boxes(drawing)).toEqual([
      { title: 'Stack', parts: [['one', 'two', 'three'], ['four']] },
    ]);
  });

  it('gives boxes side by side and inside one another each for itself', () => {
    const drawing = [
      '┌──────────────────────────┐',
      '│  ┌─────┐      ┌─────┐    │',
      '│  │ a   │ ───▶ │ b   │    │',
      '│  └─────┘      └─────┘    │',
      '│  below                   │',
      '└──────────────────────────┘',
    ].join('\n');
    const [outer, ...inner] = boxes(drawing);
    expect(outer?.parts.flat()).toContain('below');
    expect(outer?.parts.flat().join()).not.toMatch(/[ab] /);
    expect(inner).toEqual([
      { title: null, parts: [['a']] },
      { title: null, parts: [['b']] },
    ]);
  });

  it('keeps text that runs over the right border', () => {
    expect(boxes('┌──────┐\n│ a long line here\n└──────┘')[0]?.parts).toEqual([
      ['a long line here'],
    ]);
  });

  it('that is not closed stays text', () => {
    const drawing = '┌─────┐\n│ a   │\n\nafter';
    expect(boxes(drawing)).toEqual([]);
    expect(words(read(drawing)).flat()).toContain('after');
  });

  it('counts the lines of the notes', () => {
    const [box] = read('\n┌───┐\n│ a │\n└───┘').boxes;
    expect(box?.parts[0]?.[0]?.line).toBe(3);
  });
});
