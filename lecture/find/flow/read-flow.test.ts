import { describe, expect, it } from 'vitest';
import { readNotes } from '../../outline/notes';
import { flowOf } from './read-flow';

const boxes = (...lines: string[]) =>
  flowOf(readNotes(lines.join('\n'))).boxes.map(({ role, title, line, lineEnd }) => [
    role,
    title,
    line,
    lineEnd,
  ]);
const roles = (...lines: string[]) => boxes(...lines).map(([role]) => role);

describe('boxes', () => {
  it('are nested fenced divs, with the lines of their marks', () => {
    expect(boxes('::: challenge', '', 'Why?', '', '::: solution', '42', ':::', '', ':::')).toEqual([
      ['ask', '', 1, 9],
      ['answer', '', 5, 7],
    ]);
  });

  it.each([
    [['<details>', '<summary>Answer</summary>', '42', '</details>']],
    [['<details><summary>Show solution</summary>42</details>']],
    [['??? tip "Réponse"', '    42']],
    [['!!! success "Lösung"', '    42', '', '    and more']],
    [['::: {.callout-tip collapse="true"}', '## Solution', '42', ':::']],
    [['::: {.callout-note title="Lösung"}', '42', ':::']],
    [['```{admonition} Answer', ':class: dropdown', '', '42', '```']],
    [[':::{dropdown} Solution', '42', ':::']],
    [['> ## Solution', '> 42', '{: .solution}']],
    [['> [!success]- Answer', '> 42']],
    [['=== "Answer"', '', '    42']],
    [['{{< details "Solution" >}}', '42', '{{< /details >}}']],
    [['{% details summary="Answer" %}', '42', '{% enddetails %}']],
  ])('hold an answer: %j', (lines) => {
    const { pieces, boxes: found } = flowOf(readNotes(['Why?', '', ...lines, ''].join('\n')));
    expect(found.map(({ role }) => role)).toEqual(['answer']);
    expect(pieces.some(({ block, box }) => box && block.kind === 'paragraph')).toBe(true);
  });

  it('hold speaker notes, to the end of the slide', () => {
    expect(boxes('# A', '', '???', '', 'B is right.', '', '---', '', '# B')).toEqual([
      ['notes', '', 3, 6],
    ]);
    expect(roles('# A', '', 'Note: B is right.', '', '---')).toEqual(['notes']);
    expect(roles('# A', '', 'Note: a word of warning.', '', '## B', '', '---')).toEqual([]);
  });

  it('hold what a slide asks', () => {
    expect(roles('.question[', 'Which list[0]?', ']')).toEqual(['ask']);
    expect(roles('.question[Which?]')).toEqual(['ask']);
  });

  it('are no boxes in code, and none for a note or a picture', () => {
    expect(roles('```', '::: solution', ':::', '```')).toEqual([]);
    expect(roles('::: {.callout-note}', 'Mind the gap.', ':::')).toEqual(['plain']);
    expect(roles('.center[![](a.png)]')).toEqual(['plain']);
  });

  it('reach to the end when they are never closed', () => {
    expect(boxes('::: solution', 'a', '', 'b')).toEqual([['answer', '', 1, 4]]);
  });
});
