import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { TimerBar } from './timer-bar';
import { TimerFigure } from './timer-figure';
import { TimerRing } from './timer-ring';

describe('TimerRing', () => {
  it('shows figure and share, and says the time in words', () => {
    const markup = renderToStaticMarkup(<TimerRing remaining={15} total={30} />);
    expect(markup).toContain('aria-label="15 seconds left"');
    expect(markup).toContain('stroke-dasharray="138.2 276.5"');
  });

  it('draws nothing when untimed', () => {
    expect(renderToStaticMarkup(<TimerRing remaining={null} total={null} />)).toBe('');
  });
});

describe('TimerFigure', () => {
  it('grows in the last five seconds, unless it is paused', () => {
    expect(renderToStaticMarkup(<TimerFigure remaining={5} />)).toContain('is-last');
    expect(renderToStaticMarkup(<TimerFigure remaining={6} />)).not.toContain('is-last');
    const paused = renderToStaticMarkup(<TimerFigure remaining={5} paused />);
    expect(paused).not.toContain('is-last');
    expect(paused).toContain('aria-label="Paused, 5 seconds left"');
  });
});

describe('TimerBar', () => {
  it('is never wider than its track', () => {
    expect(renderToStaticMarkup(<TimerBar remaining={40} total={30} />)).toContain('width:100%');
    expect(renderToStaticMarkup(<TimerBar remaining={null} total={30} />)).toContain('width:0%');
  });
});
