import { describe, expect, it } from 'vitest';
import { hostView, person, runView } from './sample-view';
import { stageOf } from './stage-of';

const counted = { tally: { counts: [1, 2], answered: 3 }, assessment: { right: 2 } };

describe('the small picture of the stage', () => {
  it('holds no key and no counts before the reveal', () => {
    const stage = stageOf(hostView({ phase: 'open', run: runView('a'), ...counted }));
    expect(stage.tally).toBeNull();
    expect(stage.assessment).toBeNull();
    expect(stage.run?.config).not.toHaveProperty('correct');
  });

  it('has the counts of a live poll, still without its key', () => {
    const stage = stageOf(
      hostView({ phase: 'open', run: runView('a', { live: true }), ...counted }),
    );
    expect(stage.tally).toEqual(counted.tally);
    expect(stage.assessment).toBeNull();
  });

  it('has everything after the reveal', () => {
    const run = runView('a', { revealed: true });
    const stage = stageOf(hostView({ phase: 'revealed', run, ...counted }));
    expect(stage.assessment).toEqual({ right: 2 });
    expect(stage.run?.config).toHaveProperty('correct', [1]);
  });

  it('names the people', () => {
    const stage = stageOf(hostView({ people: [person('Ada'), person('Bob')], here: 1 }));
    expect(stage).toMatchObject({ people: 2, here: 1, names: ['Ada', 'Bob'] });
  });
});
