import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { histogramOf } from './histogram';
import { NumericReview } from './review';
import { type NumericConfig, numericRules } from './rules';
import { NumericStage } from './stage';

const config: NumericConfig = {
  ...numericRules.blank(),
  prompt: 'How deep?',
  correct: 20,
  unit: 'm',
};
const tally = histogramOf([]);
const stage = (phase: 'open' | 'revealed') =>
  renderToStaticMarkup(
    <NumericStage
      config={phase === 'open' ? numericRules.withoutKey(config) : config}
      phase={phase}
      tally={tally}
      assessment={phase === 'open' ? null : { right: 0 }}
      shown={0}
      here={2}
      answered={0}
    />,
  );

it('shows the true value to a room in which nobody has answered', () => {
  expect(stage('revealed')).toContain('20 m');
  expect(stage('revealed')).toContain('Nobody answered.');
  expect(stage('open')).not.toContain('20');
});

it('tells the lecturer the true value as well', () => {
  const review = renderToStaticMarkup(
    <NumericReview config={config} tally={tally} assessment={{ right: 0 }} />,
  );
  expect(review).toContain('the true value is 20 m');
});
