import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Slide } from '@/domain/slide';
import { readNotes } from '../outline/notes';
import { readLecture } from '../read-lecture';
import { makeSlides } from './make-slides';

const slidesOf = (text: string, taken: { line: number; lineEnd: number }[] = []) =>
  makeSlides(readNotes(text), taken);
const kinds = (slides: Slide[]) => slides.map(({ blocks }) => blocks.map(({ kind }) => kind));
const textOf = (slides: Slide[]) => JSON.stringify(slides.map(({ blocks }) => blocks));

describe('slides', () => {
  it('follow the headings, with a title alone where a part begins', () => {
    const slides = slidesOf('# Part 1\n\n## Layers\n\nA layer never changes.\n\n- one\n- two\n');
    expect(slides).toMatchObject([
      { title: 'Part 1', opener: true, blocks: [], line: 1 },
      { title: 'Layers', opener: false, line: 3, lineEnd: 8 },
    ]);
    expect(kinds(slides)[1]).toEqual(['text', 'list']);
  });

  it('keep quoted speech and stage directions for the lecturer', () => {
    const slides = slidesOf(
      '## Data\n\nBytes. *(Wait.)*\n\n> "Who has lost data?"\n\n*(Hands go up.)*\n\n- kept\n',
    );
    expect(textOf(slides)).not.toMatch(/Who has|Wait|Hands/);
    expect(slides[0]?.notes.map(({ kind, text }) => [kind, text])).toEqual([
      ['do', 'Wait.'],
      ['say', 'Who has lost data?'],
      ['do', 'Hands go up.'],
    ]);
  });

  it.each([
    ['???\n\nSay it slowly.', 'remark'],
    ['Note: Say it slowly.', 'reveal.js'],
    ['::: notes\nSay it slowly.\n:::', 'Pandoc'],
    ['<!-- Say it slowly. -->', 'Marp'],
  ])('keep the notes of other slide tools: %s', (written) => {
    const slides = slidesOf(`## A\n\nShown.\n\n${written}\n\n---\n\n## B\n\nShown too.\n`);
    expect(textOf(slides)).not.toContain('slowly');
    expect(slides[0]?.notes).toMatchObject([{ text: 'Say it slowly.' }]);
    expect(slides[1]?.notes).toEqual([]);
  });

  it('show what is quoted and nobody says', () => {
    expect(kinds(slidesOf('## A\n\n> A law: what is written stays.\n'))).toEqual([['quote']]);
  });

  it('leave out what is asked, and what only leads to it', () => {
    const text = '## A\n\nShown.\n\n**Ask the class:**\n\nWhich one?\n\n- x\n- y\n\nAfter.\n';
    expect(kinds(slidesOf(text, [{ line: 7, lineEnd: 10 }]))).toEqual([['text', 'text']]);
  });

  it('begin anew at a rule', () => {
    expect(slidesOf('## A\n\nOne.\n\n---\n\nTwo.\n')).toMatchObject([
      { part: 1, parts: 2 },
      { part: 2, parts: 2 },
    ]);
  });

  it('mark lines of code step by step', () => {
    const [slide] = slidesOf('## A\n\n```js {1,3|2-4|all}\na\nb\nc\nd\n```\n');
    expect(slide?.blocks[0]).toMatchObject({ kind: 'code', steps: [[1, 3], [2, 3, 4], []] });
  });

  it('show a drawing alone with the line that leads to it', () => {
    const drawing = '```\n┌──┐\n│ a│\n└──┘\n```\n';
    expect(kinds(slidesOf(`## A\n\nText.\n\n**The picture:**\n\n${drawing}\nAfter.\n`))).toEqual([
      ['text'],
      ['text', 'drawing'],
      ['text'],
    ]);
  });

  it('cut a tall drawing only where nothing but its border stands', () => {
    const row = (text: string) => `│${text.padEnd(20)}│`;
    const box = [' ┌──┐', ' │ab│', ' └──┘', ' '].map(row);
    const tall = [
      '┌────────────────────┐',
      ...Array(15).fill(box).flat(),
      '└────────────────────┘',
    ];
    const slides = slidesOf(`## A\n\n\`\`\`\n${tall.join('\n')}\n\`\`\`\n`);
    expect(slides.length).toBeGreaterThan(1);
    for (const { blocks } of slides) {
      const [block] = blocks;
      const text = block?.kind === 'drawing' ? block.text : '';
      expect(text.split('ab').length).toBe(text.split('└──┘').length);
    }
  });

  it('split long lists, tables and code, and lose nothing', () => {
    const items = Array.from({ length: 40 }, (_, at) => `- item ${at}`).join('\n');
    const rows = Array.from({ length: 40 }, (_, at) => `| a${at} | b |`).join('\n');
    const code = Array.from({ length: 50 }, (_, at) => `line ${at}`).join('\n');
    const slides = slidesOf(
      `## A\n\n${items}\n\n| x | y |\n|---|---|\n${rows}\n\n\`\`\`js\n${code}\n\`\`\`\n`,
    );
    const text = textOf(slides);
    for (let at = 0; at < 40; at++) {
      expect(text).toContain(`item ${at}"`);
      expect(text).toContain(`"a${at}"`);
      expect(text).toContain(`line ${at}`);
    }
    const numbers = slides.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'code' ? [block.firstLine] : [])),
    );
    expect(numbers[0]).toBe(1);
    expect(numbers.length).toBeGreaterThan(2);
  });

  it('show pictures, and links as their words', () => {
    const [first, second] = slidesOf(
      '## A\n\nSee [the page](https://x.example).\n\n![A cat](cat.png)\n',
    );
    expect(first?.blocks).toEqual([{ kind: 'text', text: 'See the page.' }]);
    expect(second?.blocks).toEqual([{ kind: 'image', source: 'cat.png', alt: 'A cat' }]);
  });

  it('leave out the parts that plan the teaching, with all below them', () => {
    const slides = slidesOf(
      '# Lecture outline\n\nFor me.\n\n## Minutes\n\n5\n\n# Part 1\n\nShown.\n',
    );
    expect(slides.map(({ title }) => title)).toEqual(['Part 1']);
  });

  it('keep their ids when something else changes', () => {
    const before = slidesOf('## A\n\nOne.\n\n## B\n\nTwo.\n');
    const after = slidesOf('## New\n\nZero.\n\n## A\n\nOne.\n\n## B\n\nTwo.\n');
    expect(after.slice(1).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    const twice = slidesOf('## A\n\nOne.\n\n## A\n\nOne.\n');
    expect(new Set(twice.map(({ id }) => id)).size).toBe(2);
  });
});

describe('slides of whole lectures', () => {
  const folder = 'tests/lectures/notes';
  const files = [
    'examples/containers.md',
    ...readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ];

  it.each(files)('%s: in order, each one with something on it, no answer on any', (file) => {
    const reading = readLecture(readFileSync(file));
    if (!reading.ok) throw new Error(reading.message);
    const taken = reading.lecture.activities.filter(({ origin }) => origin !== 'drafted');
    const slides = makeSlides(readNotes(reading.text), taken);
    expect(slides.length).toBeGreaterThan(0);
    const lines = slides.map(({ line }) => line);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    for (const slide of slides) {
      expect(slide.opener).toBe(slide.blocks.length === 0);
      expect(taken.some(({ line }) => line === slide.line)).toBe(false);
    }
    expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
    expect(textOf(slides)).not.toMatch(/\*\(|\[[ x]\]/);
  });

  it('are made of any text, and end', () => {
    const piece = fc.constantFrom(
      ...[
        '# ',
        '## ',
        '- ',
        '1. ',
        '> ',
        '> "',
        '```js {1|2}',
        '```',
        '| a |',
        '|-|',
        '---',
        '???',
      ],
      ...['*(', ')*', '![a](b)', '│', '┌─┐', '<img src="x">', '$', '`', 'text ', '\n', '\n\n'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        for (const slide of slidesOf(pieces.join(''))) {
          expect(slide.lineEnd).toBeGreaterThanOrEqual(slide.line);
          expect(slide.part).toBeLessThanOrEqual(slide.parts);
        }
      }),
    );
  });
});
