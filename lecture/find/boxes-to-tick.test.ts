import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

describe('boxes to tick', () => {
  it('may stand on one line', () => {
    expect(
      foundIn('choice-question', [
        'How was the homework?',
        '',
        '☐ too long &nbsp; ☐ fine &nbsp; ☐ too short',
      ]),
    ).toMatchObject([{ choices: ['too long', 'fine', 'too short'], correct: null }]);
  });

  it('may be the rows of a table with one column', () => {
    expect(
      foundIn('choice-question', [
        '## Aufgabe 2: Was wird ausgegeben?',
        '',
        '```python',
        'print([1, 2][-1])',
        '```',
        '',
        '| Ausgabe |',
        '| --- |',
        '| &#9744; `1` |',
        '| &#9745; `2` |',
      ]),
    ).toMatchObject([{ choices: ['`1`', '`2`'], correct: [1] }]);
  });

  it.each(['Tick (✓)', 'Kreuzen Sie an', 'Cochez', 'Marque'])(
    'may be empty cells beside the options: %s',
    (title) => {
      const table = [`| | ${title} |`, '| --- | --- |', '| Iron floats. | |', '| Ice floats. | |'];
      expect(
        foundIn('choice-question', ['Which of these statements is true?', '', ...table]),
      ).toMatchObject([{ choices: ['Iron floats.', 'Ice floats.'], correct: null }]);
    },
  );

  it.each([
    ['Before class: ☐ print the sheets ☐ open the windows'],
    ['The signs ☐ and ☑ are in the font.'],
  ])('are no options of a question: %s', (line) => {
    expect(foundIn('choice-question', ['# Sheets', '', line])).toEqual([]);
  });
});
