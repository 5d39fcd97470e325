import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { phases } from '@/domain/session-state';
import type { HostView } from '@/domain/views';
import { hostView, leaderboardRow, person, runView } from '../(instructor)/host/sample-view';
import { stageOf } from '../(instructor)/host/stage-of';
import { StageScreen } from './stage-screen';

const stage = (view: Partial<HostView>) =>
  renderToStaticMarkup(<StageScreen view={stageOf(hostView(view))} clockOffsetMs={0} />);
const people = (count: number) => Array.from({ length: count }, (_, i) => person(`Person ${i}`));
const ranked = (ranks: number[]) => ranks.map((rank, i) => leaderboardRow(`Person ${i}`, rank));

describe('the lobby on the stage', () => {
  it('has the address, the code in two groups and a QR code with the link', () => {
    const markup = stage({});
    expect(markup).toContain('quiz.example');
    expect(markup).toContain('>123 456<');
    expect(markup).toContain('QR code: https://quiz.example/play/123456');
  });

  it('says what to do while nobody is here', () => {
    expect(stage({})).toContain('Scan the code');
  });

  it('highlights the two newest', () => {
    const markup = stage({ people: people(38), here: 38 });
    expect(markup.split('class="hl')).toHaveLength(3);
    expect(markup).toMatch(/hl[^>]*>Person 37</);
  });

  it('counts those whose names do not fit', () => {
    const markup = stage({ people: people(300), here: 298 });
    expect(markup).toMatch(/and \d{3} more/);
    expect(markup).toContain('>298</b> in the room');
  });
});

describe('a question on the stage', () => {
  it('never holds the key before the reveal', () => {
    for (const phase of ['open', 'closed'] as const) {
      const run = runView('a', { config: { ...runView('a').config, explanation: 'the secret' } });
      expect(stage({ phase, run, here: 3, answered: 1 })).not.toMatch(/secret|is-right/);
    }
  });

  it('says that time is up, or that it is closed when it had no limit', () => {
    expect(stage({ phase: 'closed', run: runView('a') })).toContain('Time is up');
    expect(stage({ phase: 'closed', run: runView('a', { seconds: null }) })).toContain('Closed');
  });

  it('fills the bar as answers arrive', () => {
    expect(stage({ phase: 'open', run: runView('a'), here: 4, answered: 3 })).toContain(
      'width:75%',
    );
    expect(stage({ phase: 'open', run: runView('a') })).toContain('width:0%');
  });
});

describe('ranks on the stage', () => {
  it('are the best five', () => {
    const leaderboard = ranked([1, 2, 3, 4, 5, 6, 7]);
    const markup = stage({ phase: 'leaderboard', questions: 3, leaderboard });
    expect(markup).toContain('After question 3');
    expect(markup.split('class="rank')).toHaveLength(6);
  });

  it('survive an empty room', () => {
    expect(stage({ phase: 'leaderboard', leaderboard: [] })).toContain('Nobody is here yet.');
  });

  it('end on a podium, also with one person or with equal scores', () => {
    const podium = (ranks: number[]) => stage({ phase: 'ended', leaderboard: ranked(ranks) });
    expect(podium([1, 2, 3]).split('class="col"')).toHaveLength(4);
    expect(podium([1]).split('class="col"')).toHaveLength(2);
    expect(podium([1, 1, 3])).toContain('Person 0, Person 1');
  });

  it('end with thanks when nobody has points', () => {
    expect(stage({ phase: 'ended', leaderboard: [] })).toContain('Thank you');
  });
});

it('every phase has a picture, even before anything was opened', () => {
  for (const phase of phases) expect(stage({ phase })).not.toBe('');
});
