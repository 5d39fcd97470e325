import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { CodeBox } from './code-box';

it('shows six digits as 3 + 3 and opens the numeric keypad', () => {
  const markup = renderToStaticMarkup(<CodeBox name="code" defaultValue="482913" />);
  expect(markup).toContain('value="482 913"');
  expect(markup).toContain('inputMode="numeric"');
  expect(markup).toContain('name="code"');
});
