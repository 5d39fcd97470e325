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

describe('shortcodes', () => {
  it.each([
    [['{{% expand "Réponse :" %}}', '42', '{{% /expand %}}']],
    [['{{< details title="Lösung" >}}', '42', '{{< /details >}}']],
    [['{{< solution >}}42{{< /solution >}}']],
    [['{% details Respuesta %}', '42', '{% enddetails %}']],
    [['{% tab title="Musterantwort" %}', '42', '{% endtab %}']],
    [['=== "Corrigé"', '', '    42']],
  ])('hold an answer: %j', (lines) => {
    const { pieces, boxes: found } = flowOf(
      readNotes(['Why?', '', ...lines, '', 'On.'].join('\n')),
    );
    expect(found.map(({ role }) => role)).toEqual(['answer']);
    expect(pieces.map(({ box }) => box?.role ?? null)).toEqual([null, 'answer', null]);
  });

  it('ask, or are plain', () => {
    expect(boxes('{{< quiz >}}', 'Why?', '{{< /quiz >}}')).toEqual([['ask', '', 1, 3]]);
    expect(boxes('=== "Linux"', '', '    ls')).toEqual([['plain', '', 1, 3]]);
  });

  it('that stand alone are no boxes', () => {
    expect(boxes('{{< youtube id >}}', 'a', '{{< quiz "1" >}}', 'b')).toEqual([]);
    expect(boxes('{{< question id="1" />}}', 'a', '{{< /question >}}')).toEqual([]);
    expect(boxes('{% if page %}', 'a', '{% endif %}')).toEqual([]);
  });
});
