import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CodeBlock, codeMeasure } from './code-block';

describe('CodeBlock', () => {
  it('shows every line in its syntax colours', () => {
    const markup = renderToStaticMarkup(
      <CodeBlock
        language="sh"
        text={'ls -a\npwd'}
        tokens={[
          [
            ['f', 'ls'],
            ['', ' '],
            ['n', '-a'],
          ],
          [['f', 'pwd']],
        ]}
      />,
    );
    expect(markup).toContain(
      '<span class="t-f">ls</span><span> </span><span class="t-n">-a</span>',
    );
    expect(markup.match(/class="ln"/g)).toHaveLength(2);
  });

  it('shows plain text when the tokens belong to another text', () => {
    const markup = renderToStaticMarkup(
      <CodeBlock language="" text={'a\nb'} tokens={[[['k', 'old']]]} />,
    );
    expect(markup).not.toContain('old');
    expect(markup).toContain('aria-label="Code"');
  });

  it('numbers its lines from where it is told', () => {
    const markup = renderToStaticMarkup(
      <CodeBlock language="sh" text={'a\nb'} numbered firstLine={9} />,
    );
    expect(markup).toContain('data-n="9"');
    expect(markup).toContain('data-n="10"');
  });

  it('can be reached and named by the keyboard and screen readers', () => {
    const markup = renderToStaticMarkup(<CodeBlock language="sh" text="a" />);
    expect(markup).toContain('tabindex="0"');
    expect(markup).toContain('aria-label="Code, sh"');
  });
});

describe('codeMeasure', () => {
  it('counts lines and the widest line, a tab as two', () => {
    expect(codeMeasure('a\n\tbcd\n')).toEqual({ '--lines': 3, '--cols': 5 });
    expect(codeMeasure('')).toEqual({ '--lines': 1, '--cols': 1 });
  });
});
