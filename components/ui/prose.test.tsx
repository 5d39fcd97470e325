import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Prose, ProseParagraphs } from './prose';

it('makes elements of code, bold and italic', () => {
  expect(renderToStaticMarkup(<Prose text="Use `a < b`, **never** *maybe*" />)).toBe(
    'Use <code>a &lt; b</code>, <strong>never</strong> <em>maybe</em>',
  );
});

it('shows HTML as text', () => {
  const markup = renderToStaticMarkup(<Prose text="<img src=x onerror=alert(1)>" />);
  expect(markup).toBe('&lt;img src=x onerror=alert(1)&gt;');
});

it('begins a paragraph at every blank line', () => {
  const markup = renderToStaticMarkup(<ProseParagraphs text={'One\nline.\n\n\nTwo.'} />);
  expect(markup).toBe('<p>One\nline.</p><p>Two.</p>');
});
