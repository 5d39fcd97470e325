import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Segmented, segmentAfterKey } from './segmented';

const segments = [
  { value: 'open', text: 'Open' },
  { value: 'result', text: 'Result' },
] as const;

describe('segmentAfterKey', () => {
  it('goes around the ends', () => {
    expect(segmentAfterKey('ArrowRight', segments, 'result')?.value).toBe('open');
    expect(segmentAfterKey('ArrowLeft', segments, 'open')?.value).toBe('result');
    expect(segmentAfterKey('End', segments, 'open')?.value).toBe('result');
    expect(segmentAfterKey('a', segments, 'open')).toBeUndefined();
  });
});

describe('Segmented', () => {
  it('is a radio group of which one is checked', () => {
    const markup = renderToStaticMarkup(
      <Segmented label="State" segments={segments} value="result" onChange={() => {}} />,
    );
    expect(markup).toContain('role="radiogroup"');
    expect(markup.match(/aria-checked="true"/g)).toHaveLength(1);
  });

  it('is a list of tabs when it has panels', () => {
    const markup = renderToStaticMarkup(
      <Segmented
        label="State"
        segments={segments}
        value="open"
        onChange={() => {}}
        panelId={(value) => `panel-${value}`}
      />,
    );
    expect(markup).toContain('role="tablist"');
    expect(markup).toContain('aria-controls="panel-result"');
  });
});
