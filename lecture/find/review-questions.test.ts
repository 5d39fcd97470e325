import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const below = (heading: string, lines: string[]) =>
  foundIn('review-questions', [`## ${heading}`, '', ...lines]);

describe('bold review questions', () => {
  it('have their answers between them', () => {
    const found = below('Kontrollfragen zu Kapitel 2', [
      '**Was ist ein Halbleiter?**',
      '',
      'Ein Stoff, der nur unter Bedingungen leitet.',
      '',
      '**Wie viele Elektronen teilt Silizium?**',
      '',
      '4',
      '',
      '**Leitet reines Silizium bei 0 K?**',
      '',
      'Nein, alle Elektronen sind gebunden.',
      '',
      '**Nennen Sie zwei Stoffe zum Dotieren!**',
      '',
      'Bor und Phosphor.',
    ]);
    expect(found).toMatchObject([
      { type: 'text', prompt: 'Was ist ein Halbleiter?', line: 3, lineEnd: 5 },
      { type: 'numeric', correct: 4 },
      { type: 'choice', choices: ['Ja', 'Nein'], correct: [1] },
      { type: 'text', correct: ['Bor und Phosphor.'] },
    ]);
  });

  it('leave one with options to another rule, with that question alone', () => {
    const lines = [
      '## Review questions',
      '',
      '**What is a diode?**',
      '',
      'A valve for current.',
      '',
      '**Which one lets current pass both ways?**',
      'a) a diode',
      'b) a wire',
      '',
      'b)',
    ];
    expect(foundIn('review-questions', lines)).toMatchObject([{ prompt: 'What is a diode?' }]);
    expect(foundIn('choice-question', lines)).toMatchObject([
      { prompt: 'Which one lets current pass both ways?', correct: [1], line: 7 },
    ]);
  });
});

describe('numbered requests', () => {
  it('ask for a few words, or have an answer at the end', () => {
    const found = below('Review questions', [
      '1. What is doping?',
      '2. Name two dopants.',
      '3. Explain the depletion zone.',
      '',
      '## Answers',
      '',
      '2. boron and phosphorus',
    ]);
    expect(found).toMatchObject([
      { prompt: 'Name two dopants.', correct: ['boron and phosphorus'], line: 4 },
    ]);
  });
});

describe('what is no review', () => {
  it.each([
    ['FAQ', ['**Is it graded?**', '', 'No.', '', '**Is there a resit?**', '', 'Yes.']],
    ['Semiconductors', ['**What is it?**', '', 'Sand.', '', '**What is it for?**', '', 'Chips.']],
    ['Quiz', ['1. Open the browser.', '2. Name your team.', '3. Wait for the code.']],
    ['Review questions', ['**Terms**', '', 'Doping.', '', '**What is it?**', '', 'A mix.']],
  ])('%s', (heading, lines) => {
    expect(below(heading, lines)).toEqual([]);
  });
});
