import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Prompt } from './prompt';

it('has three sizes by the length of the visible text', () => {
  const at = (length: number) =>
    renderToStaticMarkup(<Prompt surface="stage" text={'x'.repeat(length)} />);
  expect(at(70)).toContain('class="prompt"');
  expect(at(71)).toContain('class="prompt is-long"');
  expect(at(131)).toContain('class="prompt is-longer"');
});

it('is larger on a phone for a short poll', () => {
  expect(renderToStaticMarkup(<Prompt surface="phone" poster text="Ready?" />)).toBe(
    '<h1 class="prompt ph-prompt is-short">Ready?</h1>',
  );
});
