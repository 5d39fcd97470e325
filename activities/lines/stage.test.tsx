import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type LinesConfig, linesRules } from './rules';
import { LinesFoot, LinesStage } from './stage';

const config: LinesConfig = {
  prompt: 'Two things are wrong. Where?',
  code: { language: 'sh', text: 'set -u\nrm -rf $DIR\ncd /srv\n./run' },
  problems: [
    { text: 'Unquoted', explanation: 'A space splits it', lines: [2] },
    { text: 'Nobody checks the folder', lines: null },
  ],
  seconds: 60,
  points: 1000,
};

type Props = Parameters<typeof LinesStage>[0];
const base: Props = {
  config: linesRules.withoutKey(config),
  phase: 'open',
  tally: null,
  assessment: null,
  shown: 0,
  here: 9,
  answered: 0,
};
const stage = (props: Partial<Props>) => renderToStaticMarkup(<LinesStage {...base} {...props} />);
const foot = (props: Partial<Props>) => renderToStaticMarkup(<LinesFoot {...base} {...props} />);
const tally = { lines: [1, 7, 0, 2], missing: 3, answered: 9 };
const count = (markup: string, part: string) => markup.split(part).length - 1;

describe('code with problems on the stage', () => {
  it('numbers its lines and gives nothing away', () => {
    const markup = stage({});
    expect(count(markup, 'class="no"')).toBe(4);
    expect(markup).not.toContain('data-heat');
    expect(markup).not.toContain('is-bug');
  });

  it('is a heat map while it is open when the host wants it, still without the key', () => {
    const markup = stage({ tally, answered: 9 });
    expect(markup).toContain('is-hot');
    expect(markup).toContain('data-heat="5"');
    expect(markup).toContain('3 people say that something is missing');
    expect(markup).not.toContain('is-bug');
  });

  it('shows a part of code that is too long, and says so', () => {
    const text = Array.from({ length: 80 }, (_, i) => `${i} ${'x'.repeat(120)}`).join('\n');
    const markup = stage({ config: { ...base.config, code: { language: '', text } } });
    expect(count(markup, 'class="no"')).toBeLessThan(25);
    expect(markup).toMatch(/Lines 1 to \d+ of 80/);
  });
});

describe('problem by problem', () => {
  const revealed = { config, phase: 'revealed' as const, tally, answered: 9 };

  it('begins with the marks of the room only', () => {
    const markup = stage(revealed);
    expect(markup).toContain('Two problems, and who saw them');
    expect(markup).toContain('up to 2 taps');
    expect(markup).not.toContain('is-bug');
    expect(markup).not.toContain('Unquoted');
  });

  it('calls out the problems shown so far, with a wire to the line', () => {
    const markup = stage({ ...revealed, shown: 1 });
    expect(count(markup, 'is-bug')).toBe(1);
    expect(markup).toContain('A space splits it');
    expect(markup).toMatch(/<path d="M/);
    expect(markup).not.toContain('Nobody checks');
  });

  it('lists what is missing without a line, with how many said so', () => {
    const markup = stage({ ...revealed, shown: 2 });
    expect(markup).toContain('3 of 9 said that something is missing.');
    expect(count(markup, 'is-now')).toBe(0);
  });

  it('says in the strip who found all, once all are shown', () => {
    const assessment = { right: 4, found: [7, 3] };
    expect(foot({ ...revealed, assessment, shown: 1 })).toBe('<span><b>9</b> answers</span>');
    expect(foot({ ...revealed, assessment, shown: 2 })).toBe(
      '<span><b>4</b> of 9 found both</span>',
    );
  });

  it('survives that nobody answered', () => {
    const nobody = { lines: [0, 0, 0, 0], missing: 0, answered: 0 };
    expect(stage({ ...revealed, tally: nobody, answered: 0, shown: 2 })).toContain('0 of 0 said');
  });

  it('moves down to a problem at the end of long code', () => {
    const text = Array.from({ length: 80 }, (_, i) => `line ${i + 1}`).join('\n');
    const far = {
      ...config,
      code: { language: '', text },
      problems: [{ text: 'Far', lines: [75] }],
    };
    const markup = stage({ ...revealed, config: far, tally: null, shown: 1 });
    expect(markup).toContain('line 75');
    expect(markup).not.toContain('>line 1<');
  });
});
