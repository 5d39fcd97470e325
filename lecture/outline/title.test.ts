import { describe, expect, it } from 'vitest';
import { readNotes } from './notes';

const title = (text: string, fileName?: string) => readNotes(text, fileName).title;

describe('the title of a lecture', () => {
  it('is that of the front matter', () => {
    expect(title('---\ntitle: "Nets: a *start*"\n---\n# Part 1\n')).toBe('Nets: a start');
    expect(title("+++\ntitle = 'Nets'\n+++\n# Part 1\n")).toBe('Nets');
  });

  it('is the first main heading that names a subject', () => {
    expect(title('## Small\n\n# Packets and [routes](x) (90 min)\n')).toBe('Packets and routes');
    expect(title('# Lecture notes\n\n# Packets\n\n## Part 1\n')).toBe('Packets');
  });

  it('is the head of a drawn outline rather than "Lecture outline"', () => {
    const drawing = [
      '```',
      '┌──────────┐',
      '│ PACKETS  │',
      '├──────────┤',
      '│ a (5 min)│',
      '└──────────┘',
      '```',
    ];
    const notes = ['# Lecture outline', ...drawing, '# Part 1', '# Part 2', '# Part 3'];
    expect(title(notes.join('\n'))).toBe('PACKETS');
  });

  it('is the name of the file when the headings only name parts', () => {
    expect(title('# Part 1\n\n# Part 2\n\n# Part 3\n', 'C:\\notes\\week-05_packets.md')).toBe(
      'Week 05 packets',
    );
  });

  it('is never a question of our own syntax', () => {
    expect(title('## Quiz: What is sent?\n\n- [x] a\n- [ ] b\n', 'packets.md')).toBe('Packets');
  });

  it('is a short first line, or says that there is none', () => {
    expect(title('Packets and routes\n\nText.\n')).toBe('Packets and routes');
    expect(title('```\ncode\n```\n')).toBe('Untitled lecture');
  });

  it('is not taken from a rule at the top that is no front matter', () => {
    expect(title('---\n\n# Packets\n\n---\n')).toBe('Packets');
  });
});
