import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readLecture } from '@/lecture/read-lecture';
import { readSlides } from '@/lecture/slides/read-slides';
import { readQuiz } from '@/tests/support/read-quiz';
import { readReveal } from './read-reveal';

const page = (slides: string, title = 'Queues &amp; stacks') =>
  `<!doctype html>\n<html><head><title>${title}</title></head><body>\n<div class="reveal"><div class="slides">\n${slides}\n</div></div>\n</body></html>\n`;

/** The Markdown of a deck behind its front matter, without empty lines. */
const markdown = (slides: string) =>
  (readReveal(page(slides))?.text ?? 'no deck')
    .split('\n')
    .slice(4)
    .filter((line) => line !== '');

const section = (inside: string) => markdown(`<section>${inside}</section>`);

const DECK = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Queues &amp; stacks</title>
    <script>window.example = '<div class="slides">';</script>
  </head>
  <body>
    <div class="reveal">
      <div class="slides">
        <section>
          <h1>Queues &amp; stacks</h1>
          <p>Two ways to <em>wait</em></p>
        </section>
        <section>
          <section>
            <h2>First in, first out</h2>
            <ul>
              <li>enqueue at the <strong>tail</strong></li>
              <li class="fragment">dequeue at the head</li>
            </ul>
            <aside class="notes">
              <h3>Story</h3>
              <p>Tell of the canteen.</p>
            </aside>
          </section>
          <section>
            <h2>Check</h2>
            <p>Which element leaves a queue first?</p>
            <ol type="A">
              <li>The newest one</li>
              <li>The oldest one</li>
              <li>The largest one</li>
            </ol>
            <aside class="notes">Answer: B</aside>
          </section>
        </section>
        <section data-markdown data-separator="^\\n---\\n$" data-separator-vertical="^\\n--\\n$">
          <textarea data-template>
            ## Priority

            A heap &amp; its *rule*.

            Note: It is no sorted list.

            --

            ## Depth

            How deep is a heap with 1000 entries?

            - 3
            - 10
            - 100

            Note: Answer: 10
          </textarea>
        </section>
        <section data-markdown="more.md"></section>
        <section data-visibility="hidden"><h2>Old</h2></section>
        <section>
          <h2>The end</h2>
          <video src="farewell.mp4"></video>
        </section>
      </div>
    </div>
  </body>
</html>
`;
const lineOf = (part: string) => DECK.split('\n').findIndex((line) => line.includes(part)) + 1;

describe('a deck of reveal.js as HTML', () => {
  const { lecture, text, activities, unread } = readQuiz(DECK, 'week-2.html');

  it('has its slides, nested ones too, as sections on the lines of the file', () => {
    expect(lecture.title).toBe('Queues & stacks');
    expect(lecture.outline.map(({ title, line }) => [title, line])).toEqual([
      ['Queues & stacks', lineOf('<h1>')],
      ['First in, first out', lineOf('First in')],
      ['Check', lineOf('Check')],
      ['Priority', lineOf('Priority')],
      ['Depth', lineOf('Depth')],
      ['The end', lineOf('The end')],
    ]);
    for (const part of ['enqueue', 'dequeue', 'The newest', 'canteen', 'no sorted', '- 100']) {
      const shown = text.split('\n').findIndex((line) => line.includes(part)) + 1;
      expect([part, shown]).toEqual([part, lineOf(part)]);
    }
  });

  it('asks what it asks, with the keys that its speaker notes hold', () => {
    expect(
      activities.map(({ line, section: title, config }) => [line, title, config]),
    ).toMatchObject([
      [
        lineOf('<h2>Check'),
        'Check',
        { choices: ['The newest one', 'The oldest one', 'The largest one'], correct: [1] },
      ],
      [lineOf('How deep'), 'Depth', { choices: ['3', '10', '100'], correct: [1] }],
    ]);
  });

  it('says by line what is not in it', () => {
    expect(unread).toEqual([
      `${lineOf('more.md')}: These slides are in another file, “more.md”. Import that file as a lecture as well.`,
      `${lineOf('>Old<')}: This slide is hidden in the deck, and left out here as well.`,
      `${lineOf('<video')}: This video is not taken over: show it from your own deck.`,
    ]);
  });

  it('shows no speaker note on the stage, and keeps it for the lecturer', async () => {
    const slides = await readSlides(
      text,
      activities.map(({ line }) => ({ line, lineEnd: line })),
    );
    expect(JSON.stringify(slides.map(({ blocks }) => blocks))).not.toMatch(
      /Story|canteen|Answer|sorted|Old|example/,
    );
    expect(slides.find(({ title }) => title === 'First in, first out')?.notes).toMatchObject([
      { text: '**Story**' },
      { text: 'Tell of the canteen.' },
    ]);
    expect(slides.find(({ title }) => title === 'Priority')?.notes).toMatchObject([
      { text: 'It is no sorted list.' },
    ]);
  });

  it.each(['utf16le', 'utf16be', 'win1252'])('is read in %s, with any line ends', (encoding) => {
    const deck = DECK.replace('canteen', 'café près du théâtre, déjà fermé').replaceAll(
      '\n',
      '\r\n',
    );
    const reading = readLecture(iconv.encode(deck, encoding, { addBOM: encoding !== 'win1252' }));
    if (!reading.ok) throw new Error(reading.message);
    expect(reading.text).toContain('café près du théâtre');
    expect(reading.lecture.outline.map(({ line }) => line)).toEqual(
      lecture.outline.map(({ line }) => line),
    );
    expect(reading.file).toBe(deck);
  });
});

describe('what a slide holds becomes the Markdown of notes', () => {
  it('headings, emphasis, code, small digits, breaks and entities', () => {
    expect(
      section(
        '<h3>A <code>b</code></h3><p>H<sub>2</sub>O is <b>wet</b>&nbsp;&ndash; x &lt; y<br>next',
      ),
    ).toEqual(['### A `b`', 'H₂O is **wet** – x < y', 'next']);
  });

  it('and text that looks like marks stays text', () => {
    expect(
      section(
        '<p># of users</p><p>the &lt;div&gt; tag</p><p>Note: look</p><p>*a* and _b_</p><p>---</p>',
      ),
    ).toEqual(['\\# of users', 'the `<div>` tag', '**Note:** look', '\\*a\\* and \\_b\\_']);
  });

  it('lists in lists, with numbers, letters and boxes', () => {
    expect(
      section('<ol start="3"><li>a<ul><li>b</ul><li>c</ol><ol type="a"><li>x<li>y</ol>'),
    ).toEqual([...['3. a', '   - b', '4. c', '- a) x', '- b) y']]);
    expect(
      section('<ul><li><input type="checkbox" checked>yes<li><input type="checkbox">no</ul>'),
    ).toEqual([...['- [x] yes', '- [ ] no']]);
  });

  it('tables, whatever their cells hold', () => {
    expect(
      section('<table><tr><th>a<th colspan=2>b<tr><td>1 | 2<td><p>c</p><p>d</p></table>'),
    ).toEqual(['| a | b |  |', '| --- | --- | --- |', '| 1 \\| 2 | cd |']);
  });

  it('code with its language, its steps and its own indent', () => {
    const code =
      '<pre><code class="hljs language-ts" data-trim data-line-numbers="1|2-3">\n    a &lt; b;\n      c\n\n    d\n  </code></pre>';
    expect(section(code)).toEqual(['```ts {1|2-3}', 'a < b;', '  c', 'd', '```']);
    expect(section('<pre><code data-line-numbers>x = "```"\n```</code></pre>')).toEqual([
      ...['````', 'x = "```"', '```', '````'],
    ]);
    const script =
      '<pre><code class="html"><script type="text/template">\n<b>\n  x\n</b>\n</script></code></pre>';
    expect(section(script)).toEqual(['```html', '<b>', '  x', '</b>', '```']);
  });

  it('as Quarto writes code and formulas', () => {
    const code =
      '<div class="sourceCode" data-code-line-numbers="|2"><pre class="sourceCode python"><code class="sourceCode python"><span id="cb1-1"><a href="#cb1-1"></a>a</span>\n<span>b</span></code></pre></div>';
    const formula = '<p><span class="math inline">\\(a_1 * b_2\\)</span> or \\[x &lt; y\\]</p>';
    expect(section(code + formula)).toEqual([
      ...['```python {all|2}', 'a', 'b', '```', '$a_1 * b_2$ or $$x < y$$'],
    ]);
  });

  it('formulas that were drawn before, by their TeX', () => {
    const katex =
      '<span class="katex"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></semantics></math><span aria-hidden="true">x2</span></span>';
    expect(section(`<p>${katex} and <script type="math/tex">y</script></p>`)).toEqual([
      '$x^2$ and $y$',
    ]);
  });

  it('pictures as pictures of notes, embedded ones by name alone', () => {
    expect(
      section('<img data-src="a b.png" alt="A [c]"><img src="data:image/png;base64,AAAA">'),
    ).toEqual(['![A c](a%20b.png)![](embedded)']);
  });

  it('what a click brings up, what unfolds, and quotes', () => {
    expect(
      section(
        '<p class="fragment">It is 4.</p><details><summary>Answer</summary>Four</details><blockquote><p>a<p>b</blockquote>',
      ),
    ).toEqual([
      '<p class="fragment">It is 4.</p>',
      ...['<details><summary>Answer</summary>', 'Four', '</details>', '> a', '>', '> b'],
    ]);
  });

  it('notes, wherever they stand, behind the slide', () => {
    const notes = '<div><aside class="notes"><ul><li>a</ul><section>b</section></aside></div>';
    expect(section(`${notes}<p>Shown`)).toEqual(['Shown', 'Note:', '- a', 'b']);
    expect(markdown('<section data-notes="Say it.">Shown</section>')).toEqual([
      'Shown',
      'Note: Say it.',
    ]);
    const code = '<aside class="notes"><pre>---</pre></aside>';
    expect(section(code)).toEqual(['::: notes', '```', '---', '```', ':::']);
  });

  it('nothing that no audience sees', () => {
    expect(
      section('<script>a()</script><style>b</style><p hidden>c</p><p style="display:none">d</p>e'),
    ).toEqual(['e']);
  });
});

describe('slides in Markdown', () => {
  const template = (attributes: string, text: string) =>
    markdown(
      `<section data-markdown ${attributes}><script type="text/template">\n${text}\n</script></section>`,
    );

  it('are separated by a rule, or as the section says', () => {
    expect(template('', '# A\n\n---\n\n# B')).toEqual(['# A', '---', '# B']);
    expect(template('data-separator="^\\r?\\n\\r?\\n\\r?\\n"', '# A\n\n\n# B')).toEqual([
      '# A',
      '---',
      '# B',
    ]);
    expect(
      template(
        'data-separator="<!--s-->" data-separator-vertical="<!--v-->"',
        '# A\n<!--v-->\n# B\n<!--s-->\n# C',
      ),
    ).toEqual([...['# A', '---', '# B', '---', '# C']]);
    expect(template('data-separator-notes="^Sag:"', '# A\n\nSag: leise\n\n---\n\n# B')).toEqual([
      ...['# A', 'Note: leise', '---', '# B'],
    ]);
  });

  it('keep their code, whatever stands in it', () => {
    expect(template('', '```yaml\na: 1\n---\nNote: b\n```')).toEqual([
      '```yaml',
      'a: 1',
      '---',
      'Note: b',
      '```',
    ]);
  });

  it('with a separator that could take years are read without it, and say so', () => {
    const pattern = '^(a+)+$';
    const deck = readReveal(
      page(`<section data-markdown data-separator="${pattern}">\n# A\n\n---\n\n# B\n</section>`),
    );
    expect(deck?.text).toMatch(/# A\n+---\n+# B/);
    expect(deck?.unread.map(({ text }) => text)).toEqual([
      `The separator “${pattern}” (data-separator) cannot be read; the usual one is used instead.`,
    ]);
  });
});

describe('what is no deck stays what it is', () => {
  it.each([
    ['a page', '<!doctype html><html><body><section><h1>A</h1></section></body></html>'],
    [
      'words about decks',
      '# reveal.js\n\n<div class="reveal"><div class="slides"><section>a</section></div></div>\n',
    ],
    [
      'a deck in a fence',
      `<div>\n\n\`\`\`html\n${'<div class="reveal"><div class="slides"><section>a</section></div></div>'}\n\`\`\`\n`,
    ],
    [
      'a deck in a script',
      '<html><script>\'<div class="reveal"><div class="slides"><section>\'</script><section>a</section></html>',
    ],
  ])('%s', (_name, text) => {
    expect(readReveal(text)).toBeNull();
    expect(readQuiz(text).text).toBe(text);
  });

  it('and a title that is no name gives way to the first heading', () => {
    const { lecture } = readQuiz(page('<section><h1>Heaps</h1></section>', 'reveal.js'));
    expect(lecture.title).toBe('Heaps');
  });
});

describe('a deck of any kind', () => {
  const piece = fc.constantFrom(
    ...[
      '<section>',
      '</section>',
      '<section data-markdown>',
      '<textarea data-template>',
      '</textarea>',
    ],
    ...[
      '<div class="fragment">',
      '</div>',
      '<p>',
      '</p>',
      '<ul>',
      '<li>',
      '</ul>',
      '<ol type="A">',
      '<b>',
      '</b>',
    ],
    ...[
      '<pre><code class="js">',
      '</code></pre>',
      '<table>',
      '<tr>',
      '<td>',
      '</table>',
      '<aside class="notes">',
      '</aside>',
    ],
    ...[
      '<blockquote>',
      '</blockquote>',
      '<details>',
      '<summary>',
      '<svg>',
      '<img src=a alt="',
      '<h2>',
      '</h2>',
      '<br>',
    ],
    ...[
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<',
      '>',
      '&amp;',
      '&',
      '"',
      '\\(',
      '\\)',
      '$',
      '\n',
      '\n---\n',
      'Note: ',
    ],
    ...[
      'Which one?',
      'A) a',
      'B) b',
      'Answer: B',
      '```',
      '# ',
      '- ',
      '> ',
      '| a |',
      'word ',
      '*',
      '`',
      'é',
    ],
  );

  it('is read, its lines are lines, and its notes stay off the stage', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const deck = page(`<section>${pieces.join('')}`);
        const { lecture, text, activities } = readQuiz(deck);
        const count = text.split('\n').length;
        for (const { line } of [...activities, ...lecture.outline, ...lecture.unread]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(count);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('wherever it is cut off', () => {
    for (let length = 1; length < DECK.length; length += 7) readQuiz(DECK.slice(0, length));
  });

  it('never shows what stands in notes', async () => {
    const inside = fc.array(
      fc.constantFrom(
        '<p>secret</p>',
        '<ul><li>secret</ul>',
        '<h2>secret</h2>',
        '<pre>secret</pre>',
        '<hr>',
        '---',
        '<table><tr><td>secret</table>',
        '<blockquote>secret</blockquote>',
        'secret<br>:::<br>secret',
        '<details>secret</details>',
        '<p class="fragment">secret</p>',
        '<section>secret</section>',
      ),
      { minLength: 1, maxLength: 6 },
    );
    const holders = fc.constantFrom(
      '',
      '<ul><li>',
      '<ul><li>'.repeat(8),
      '<blockquote>',
      '<div class="fragment">',
      '<table><tr><td>',
      '<h3>',
      '<code>',
      '<pre>',
      '<details><summary>',
    );
    await fc.assert(
      fc.asyncProperty(inside, fc.boolean(), holders, async (notes, last, holder) => {
        const aside = `<aside class="notes">${notes.join('\n')}</aside>`;
        const slide = last ? `<p>Shown</p>${aside}` : `${holder}${aside}<p>Shown</p>`;
        const { text } = readReveal(
          page(`<section><h2>A</h2>${slide}</section><section><h2>B</h2><p>b</p></section>`),
        ) ?? { text: '' };
        const slides = JSON.stringify(
          (await readSlides(text, [])).map(({ blocks, title }) => [title, blocks]),
        );
        expect([text, slides.includes('secret')]).toEqual([text, false]);
        expect(slides).toContain('Shown');
      }),
      { numRuns: 300 },
    );
  });
});
