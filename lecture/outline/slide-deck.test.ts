import { describe, expect, it } from 'vitest';
import { readNotes } from './notes';

const titles = (...lines: string[]) =>
  readNotes(lines.join('\n')).sections.map(({ title }) => title);

describe('the slides of a deck are its sections', () => {
  it('in Slidev, whose slides have settings of their own', () => {
    const head = ['---', 'theme: seriph', 'title: Boxes', '---', ''];
    const slides = [
      ...['# Boxes', '', '---', 'layout: center', '---', '', '# One', '', '## Why', '', 'Text', ''],
      ...[
        '---',
        'layout: two-cols',
        'class: small',
        '---',
        '',
        '# Two',
        '',
        '---',
        '',
        'No heading',
      ],
    ];
    expect(titles(...head, ...slides)).toEqual(['Boxes', 'One', 'Two']);
  });

  it('in Marp', () => {
    const slides = ['# A', '## of b', '', '***', '', '## C', '', '---', '', '# D', '### e'];
    expect(titles('---', 'marp: true', '---', '', ...slides)).toEqual(['A', 'C', 'D']);
  });

  it('in xaringan, whose notes begin with "???"', () => {
    const slides = ['class: center, middle', '', '# A', '', '### b', '', '???', '', 'Say it.', ''];
    expect(titles(...slides, '---', '', '# C', '', '---', '', '# D')).toEqual(['A', 'C', 'D']);
  });

  it('in Quarto, where a heading begins a slide, as well', () => {
    const head = [
      '---',
      'title: "T"',
      'format:',
      '  revealjs:',
      '    incremental: true',
      '---',
      '',
    ];
    const slides = ['## A', '', '---', '', 'Text', '', '## B', '', '## C', '', '---', '', 'D'];
    expect(titles(...head, ...slides)).toEqual(['A', 'B', 'C']);
  });

  it('and notes with rules in them are none', () => {
    const notes = ['# A', '', '---', '', 'Note: this', '---', '', '## B', '### C', '', '---', ''];
    expect(titles(...notes)).toEqual(['A', 'Note: this', 'B', 'C']);
  });
});
