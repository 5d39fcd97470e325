import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { TextField } from './text-field';

it('ties label, hint and error to the input', () => {
  const markup = renderToStaticMarkup(
    <TextField id="nick" label="Nickname" hint="Up to 20 characters." error="Type a name." />,
  );
  expect(markup).toContain('<label for="nick">');
  expect(markup).toContain('aria-describedby="nick-error nick-hint"');
  expect(markup).toContain('aria-invalid="true"');
  expect(markup).toContain('id="nick-error" role="alert"');
});

it('has no error attributes when all is well', () => {
  const markup = renderToStaticMarkup(<TextField id="nick" label="Nickname" error={null} />);
  expect(markup).not.toContain('aria-');
});
