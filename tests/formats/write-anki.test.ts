import { expect, it } from 'vitest';
import { examplesOf } from '@/activities/examples';
import { activityTypes } from '@/activities/rules';
import { ankiFile } from '@/lecture/formats/anki/write-anki';
import { sayMisfits } from '@/lecture/formats/say-misfits';
import { activityOf } from '@/tests/support/arbitrary-deck';

it('every right answer becomes a card of one line with four fields', async () => {
  const activities = activityTypes.flatMap((type) =>
    examplesOf(type).map(({ config }, at) => activityOf(type, config, at)),
  );
  const { body, written, misfits } = await ankiFile.write({ title: 'A deck', activities });
  const lines = String(body)
    .split('\n')
    .filter((line) => line !== '');
  const cards = lines.filter((line) => !line.startsWith('#'));
  expect(cards).toHaveLength(written);
  expect(written + misfits.filter(({ leftOut }) => leftOut).length).toBe(activities.length);
  expect(new Set(cards.map((line) => line.split('\t').length))).toEqual(new Set([4]));
});

it('a card keeps its code, tells nothing on its front, and has the id of its question', async () => {
  const config = {
    prompt: 'What does `a < b` give?',
    code: { language: 'js', text: 'if (a < b) {\n\t"x"\n}' },
    ...{ choices: ['**true**', 'false'], correct: [0], several: false, explanation: 'So it is.' },
  };
  const poll = activityOf('choice', { ...config, prompt: 'Poll', correct: null });
  const activities = [activityOf('choice', config, 7), poll];
  const { body, misfits } = await ankiFile.write({ title: 'A deck', activities });
  expect(String(body).split('\n').slice(-2, -1)).toEqual([
    [
      'c-7',
      'What does <code>a &lt; b</code> give?<pre><code>if (a &lt; b) {<br/>&#9;&quot;x&quot;<br/>}</code></pre>' +
        '<br/>A. <strong>true</strong><br/>B. false',
      'A. <strong>true</strong><br/>So it is.',
      'Part-1',
    ].join('\t'),
  ]);
  expect(sayMisfits(misfits, activities)).toEqual([
    'Left out, “Poll”: It has no right answer to learn.',
  ]);
});
