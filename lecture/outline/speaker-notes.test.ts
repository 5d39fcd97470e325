import { describe, expect, it } from 'vitest';
import { scanBlocks } from './scan-blocks';
import { speakerNotes } from './speaker-notes';

const notes = (text: string) =>
  speakerNotes(scanBlocks(text.split('\n'))).map(({ kind, text, line }) => [kind, text, line]);

describe('speaker notes', () => {
  it('are quoted speech and emphasised brackets, in order', () => {
    const text =
      '> "Good morning."\n\n*(wait)*\n\nProse (aside) and *emphasis*.\n\n- _[open a terminal]_\n';
    expect(notes(text)).toEqual([
      ['say', 'Good morning.', 1],
      ['do', 'wait', 3],
      ['do', 'open a terminal', 7],
    ]);
  });

  it('are not quotes that nobody speaks', () => {
    expect(notes('> A note: mind the gap.\n\n```\n> "code"\n*(code)*\n```\n')).toEqual([]);
  });

  it('go on over paragraphs until the quotation closes', () => {
    expect(notes('> "One.\n>\n> Two."\n>\n> Source: a book\n')).toEqual([
      ['say', 'One.', 1],
      ['say', 'Two.', 3],
    ]);
  });

  it('keep a direction inside speech apart from the words', () => {
    expect(notes('> „Ja?“ *(lacht (leise))*')).toEqual([
      ['say', 'Ja?', 1],
      ['do', 'lacht (leise)', 1],
    ]);
  });

  it('know the line on which they stand in a long paragraph', () => {
    expect(notes('a\nb\nc *(now)*\nd')).toEqual([['do', 'now', 3]]);
  });
});
