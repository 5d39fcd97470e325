import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { NO_EDITS } from '@/domain/edits';
import { hostParts } from './host';
import { activityTypes, rulesOf } from './rules';
import { ActivityStage } from './stage';

const choice = {
  ...rulesOf('choice').blank(),
  prompt: 'Which?',
  choices: ['`a`', 'b'],
  correct: [1],
  explanation: 'Because of b.',
};
const lines = {
  ...rulesOf('lines').blank(),
  problems: [
    { text: 'Wrong first', lines: [1] },
    { text: 'Something absent', lines: null },
  ],
};

function live(type: string, config: object, counts: object = {}) {
  const { Live } = hostParts(type);
  const untouched = { edits: NO_EDITS, onEdit: () => {} };
  const props = { tally: null, assessment: null, shown: 0, answered: 0, ...untouched, ...counts };
  return renderToStaticMarkup(<Live config={config as never} {...props} />);
}

describe('live counts for the host', () => {
  it('mark the right option and explain it', () => {
    const markup = live('choice', choice, { tally: { counts: [2, 5], answered: 7 } });
    expect(markup).toContain('aria-label="right"');
    expect(markup).toContain('Because of b.');
    expect(markup).toMatch(/class="n">5</);
  });

  it('mark the lines of the key and count who found each problem', () => {
    const tally = { lines: [4, 0], missing: 1, answered: 6 };
    const markup = live('lines', lines, {
      tally,
      assessment: { right: 1, found: [4, 1] },
      shown: 1,
    });
    expect(markup.split('is-bug')).toHaveLength(2);
    expect(markup).toContain('missing from the code');
    expect(markup).toContain('1 person said that something is missing.');
    expect(markup.split('shown')).toHaveLength(2);
  });

  it('stand at nothing before anybody answered', () => {
    for (const [type, config] of [
      ['choice', choice],
      ['lines', lines],
    ] as const) {
      expect(live(type, config)).not.toContain('NaN');
    }
  });
});

describe('every activity type', () => {
  it('has a picture for the stage, also when it is blank', () => {
    for (const type of activityTypes) {
      const config = rulesOf(type).withoutKey(rulesOf(type).blank());
      const props = { type, config, tally: null, assessment: null, shown: 0, here: 0, answered: 0 };
      expect(renderToStaticMarkup(<ActivityStage {...props} phase="open" />)).toContain('st-head');
    }
  });

  it('says in how many steps it is revealed', () => {
    expect(hostParts('lines').revealSteps(lines as never)).toEqual([
      'Show problem 1 of 2',
      'Show problem 2 of 2',
    ]);
    const repaired = { ...lines, fixed: 'first line' };
    expect(hostParts('lines').revealSteps(repaired as never)[2]).toBe('Show the repaired code');
    expect(hostParts('choice').revealSteps(choice as never)).toEqual([]);
  });

  it('is one that this program has', () => {
    expect(() => hostParts('essay')).toThrow('There is no activity type "essay".');
  });
});
