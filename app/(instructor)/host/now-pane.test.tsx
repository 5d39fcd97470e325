import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { activityId } from '@/domain/ids';
import { phases } from '@/domain/session-state';
import type { HostView } from '@/domain/views';
import { nextStep } from './next-step';
import { NowPane, type NowProps } from './now-pane';
import { deckRow, hostView, leaderboardRow, runView } from './sample-view';

function now(changes: Partial<HostView>, props: Partial<NowProps> = {}) {
  const view = hostView({ deck: [deckRow('a', { runs: 1 }), deckRow('b')], ...changes });
  const nothing = () => {};
  return renderToStaticMarkup(
    <NowPane
      view={view}
      sheet={{ notes: {}, slides: [] }}
      step={nextStep(view, [])}
      back={null}
      busy={false}
      clockOffsetMs={0}
      seconds={undefined}
      onSeconds={nothing}
      onNext={nothing}
      onPress={nothing}
      onAskAgain={nothing}
      onAskNow={nothing}
      onPanel={nothing}
      onEdit={nothing}
      {...props}
    />,
  );
}

const open = { phase: 'open', run: runView('a'), here: 4, answered: 2 } as const;

describe('the middle of the host’s screen', () => {
  it('has exactly one marigold button in every phase', () => {
    for (const phase of phases) {
      const run = phase === 'lobby' ? null : runView('a');
      expect(now({ phase, run }).split('btn-primary')).toHaveLength(2);
    }
  });

  it('gives more time and pauses only what has a limit', () => {
    expect(now(open)).toMatch(/\+15 s.*Pause/);
    expect(now({ ...open, run: runView('a', { seconds: null, closesAt: null }) })).not.toMatch(
      /\+15 s|Pause/,
    );
    expect(now({ ...open, run: runView('a', { pausedLeftMs: 5000, closesAt: null }) })).toContain(
      'Go on',
    );
  });

  it('advises after a first vote, and shows who moved after the second', () => {
    const vote = { phase: 'closed', run: runView('a'), answered: 10 } as const;
    expect(now({ ...vote, assessment: { right: 1 } })).toContain('explain it again');
    expect(now({ ...vote, assessment: { right: 5 } })).toContain('let neighbours convince');
    expect(now({ ...vote, assessment: { right: 9 } })).toContain('go on');
    const count = { round: 1, answered: 4, right: 1, tally: null };
    const rounds = {
      before: count,
      now: { ...count, round: 2, right: 3 },
      moves: { rightRight: 1, rightWrong: 0, wrongRight: 2, wrongWrong: 1 },
      gain: 2 / 3,
    };
    const shown = now({ phase: 'revealed', run: runView('a', { round: 2 }), rounds });
    expect(shown).toContain('25% right, then 75%.');
    expect(shown).toContain('0.67');
  });

  it('says when everybody has answered', () => {
    expect(now(open)).toContain('2 of 4');
    expect(now({ ...open, answered: 4 })).toContain('Everybody has answered: 4 of 4');
    expect(now({ ...open, here: 0, answered: 0 })).not.toContain('Everybody');
  });

  it('shows the share that is right to the lecturer only', () => {
    const counted = { tally: { counts: [1, 1], answered: 2 }, assessment: { right: 1 } };
    expect(now({ ...open, ...counted })).toContain('50% right so far. Only you see the counts.');
    const live = runView('a', { live: true });
    expect(now({ ...open, ...counted, run: live })).toContain('50% right so far.</span>');
  });

  it('counts the rounds of a question that was asked again', () => {
    expect(now({ ...open, run: runView('a', { round: 2 }) })).toContain('Question 1 of 2, round 2');
  });

  it('speaks the notes of what is on, or of what comes next', () => {
    const notes = {
      [activityId.parse('a')]: [{ kind: 'say' as const, text: 'Who knows `fork`?', line: 3 }],
      [activityId.parse('b')]: [{ kind: 'do' as const, text: 'wait a minute', line: 9 }],
    };
    expect(now(open, { sheet: { notes, slides: [] } })).toContain('“Who knows <code>fork</code>?”');
    expect(
      now({ phase: 'leaderboard', run: runView('a') }, { sheet: { notes, slides: [] } }),
    ).toContain('wait a minute');
  });

  it('names what comes next while something is on', () => {
    expect(now(open)).toContain('Next: <b>Question b</b>, 30 s');
  });

  it('keeps its buttons still while a command is on its way', () => {
    expect(now(open, { busy: true })).toMatch(/btn-primary[^>]*disabled|disabled[^>]*btn-primary/);
  });

  it('leads to the results at the end', () => {
    const markup = now({ phase: 'ended', leaderboard: [leaderboardRow('Ada', 1)] });
    expect(markup).toContain('href="/review/s"');
    expect(markup).toContain('Ada');
  });
});
