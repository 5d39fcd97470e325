import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const options = ['A. map', 'B. list', ''];

describe('an answer that is hidden until somebody looks', () => {
  it.each([
    [['Which is lazy?', '', ...options, '||A||']],
    [['Which is lazy?', '', ...options, '>!A!<']],
    [
      [
        '=== "Question"',
        '',
        '    Which is lazy?',
        '',
        '    A. map',
        '    B. list',
        '',
        '=== "Answer"',
        '',
        '    A',
      ],
    ],
    [
      [
        '{{% notice green Question %}}',
        'Which is lazy?',
        '',
        ...options,
        '{{% /notice %}}',
        '',
        '{{< expand "Answer" >}}',
        'A',
        '{{< /expand >}}',
      ],
    ],
    [
      [
        '{% hint style="info" %}',
        'Which is lazy?',
        '',
        ...options,
        '{% endhint %}',
        '',
        '<!-- Answer: A -->',
      ],
    ],
  ])('is the key: %j', (notes) => {
    const [found] = foundIn('choice-question', ['## Check-in', '', ...notes]);
    expect(found).toMatchObject({
      prompt: 'Which is lazy?',
      choices: ['map', 'list'],
      correct: [0],
    });
  });

  it('stands in bars behind a question', () => {
    const [found] = foundIn('asked-aloud', '## Check-in\n\nWhat is the first index? ||0||\n');
    expect(found).toMatchObject({ prompt: 'What is the first index?', correct: 0 });
  });

  it('stands in a tag of its own below a question', () => {
    const notes = ['**Q3** What is it called?', '<span class="spoiler">an orphan</span>'];
    expect(foundIn('asked-aloud', notes)[0]).toMatchObject({ correct: ['an orphan'] });
  });

  it('may belong to options in an HTML list', () => {
    for (const list of [
      ['<ol type="A">', '<li>map</li>', '<li><b>list</b></li>', '</ol>'],
      ['<ul><li>map</li><li>list</li></ul>'],
    ]) {
      const notes = ['## Vote', '', 'Which is lazy?', '', ...list, '', '||A||'];
      expect(foundIn('choice-question', notes)[0]).toMatchObject({
        choices: ['map', 'list'],
        correct: [0],
      });
    }
  });

  it('does not take an include for a box', () => {
    const notes = [
      '## Check-in',
      '',
      '{% include quiz.html %}',
      '',
      'Which is lazy?',
      '',
      ...options,
    ];
    expect(foundIn('choice-question', notes)[0]).toMatchObject({ prompt: 'Which is lazy?' });
  });
});
