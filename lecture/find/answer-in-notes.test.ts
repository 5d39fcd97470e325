import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const asked = (...lines: string[]) => foundIn('asked-aloud', lines);

describe('notes and comments below a question', () => {
  it.each([
    [['**Frage:** Wie lang ist die Liste danach?', '', '<!-- 3, da zwei dazukommen -->'], 3],
    [['**Q:** What is the mean, in cm?', '', '::: {.notes}', '4.5, as 9 / 2.', ':::'], 4.5],
    [['**Q:** How many edges are left?', '', '???', '', '12', '', 'Some say 13.'], 12],
  ])('give a number that is asked for: %j', (lines, correct) => {
    expect(asked(...lines)).toMatchObject([{ type: 'numeric', correct }]);
  });

  it('give a reason when the question asks why', () => {
    const [found] = asked(
      '**Frage:** Warum nicht?',
      '**Frage:** Warum hält die Schleife nie an?',
      '',
      '<!-- weil n nie kleiner wird -->',
    );
    expect(found).toMatchObject({ correct: ['weil n nie kleiner wird'] });
  });

  it.each([
    [['**Q:** How long is the list now?', '', '<!-- 5 min -->']],
    [['**Q:** Why does it halt?', '', '<!-- ask the back row -->']],
    [['**Q:** Which one is faster?', '', '<!-- 3 people said merge sort last year -->']],
  ])('are else for the lecturer: %j', (lines) => {
    expect(asked(...lines)).toMatchObject([{ correct: null }]);
  });
});

describe('an answer that goes on behind its number', () => {
  it('is that number', () => {
    expect(
      foundIn('hidden-solution', [
        '??? question "Que vaut la somme des angles, en degrés ?"',
        '',
        '    ??? success "Réponse"',
        '        **180.** On découpe le triangle.',
      ]),
    ).toMatchObject([
      { type: 'numeric', correct: 180, explanation: '**180.** On découpe le triangle.' },
    ]);
  });
});

describe('an answer box below a box that asks', () => {
  it('answers its title', () => {
    expect(
      foundIn('hidden-solution', [
        '> [!question] How long is a fathom?',
        '> ',
        '> In feet.',
        '',
        '> [!success]- Answer',
        '> 6',
      ]),
    ).toMatchObject([{ type: 'numeric', correct: 6, prompt: 'How long is a fathom?\n\nIn feet.' }]);
  });
});

it('reads an arrow below a question, unless it says what comes next', () => {
  const question = 'Think-pair-share: Why do stars twinkle?';
  expect(asked(question, '', '→ The air bends their light.')).toMatchObject([
    { correct: ['The air bends their light.'] },
  ]);
  expect(asked(question, '', '→ next slide')).toMatchObject([{ correct: null }]);
});

describe('a list that is voted on', () => {
  it.each([
    ['Poll for next week: Which topic shall we repeat?', 'Which topic shall we repeat?'],
    ['Ask the class: "Would you sign it?" Vote first:', 'Would you sign it?'],
  ])('%s', (text, prompt) => {
    expect(foundIn('choice-question', [text, '', '- the first', '- the second'])).toMatchObject([
      { prompt, choices: ['the first', 'the second'], correct: null },
    ]);
  });
});
