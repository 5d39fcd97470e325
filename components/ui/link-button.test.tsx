import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { LinkButton } from './link-button';

it('is a link that looks like a button', () => {
  const markup = renderToStaticMarkup(
    <LinkButton href="/lectures" variant="primary">
      Lectures
    </LinkButton>,
  );
  expect(markup).toContain('class="btn btn-primary"');
  expect(markup).toContain('href="/lectures"');
});

it('is a plain link for a download', () => {
  const markup = renderToStaticMarkup(
    <LinkButton href="/api/report.csv" download>
      CSV
    </LinkButton>,
  );
  expect(markup).toContain('download=""');
});
