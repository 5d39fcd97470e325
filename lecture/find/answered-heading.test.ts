import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const found = (...notes: string[]) => foundIn('answered-heading', notes);

describe('a question with a heading for its answer', () => {
  it('has it in the heading, and its reason below', () => {
    const notes = [
      '## Question 4: Heat',
      '',
      '### Scenario',
      '',
      'A kettle takes 2 kW for 3 minutes.',
      '',
      '*[Wait a minute.]*',
      '',
      '### Question',
      '',
      'How much energy is that, in kJ?',
      '',
      '### Correct Answer: 360',
      '',
      'Power times time.',
    ];
    expect(found(...notes)).toMatchObject([
      {
        type: 'numeric',
        prompt: 'A kettle takes 2 kW for 3 minutes.\n\nHow much energy is that, in kJ?',
        correct: 360,
        explanation: 'Power times time.',
        reason: 'Your notes ask this, and answer it below “Correct Answer: 360”.',
        line: 1,
        lineEnd: 15,
      },
    ]);
  });

  it('has it on the next slide, with the code that it is about', () => {
    const notes = [
      '## Question 2 - Donnée',
      '',
      '**Lecture : compter les tours**',
      '',
      'Combien de tours fait cette boucle ?',
      '',
      '```python',
      'for i in range(3):',
      '    pass',
      '```',
      '',
      '---',
      '',
      '## Question 2 - Réponse',
      '',
      '**Réponse correcte : 3**',
    ];
    expect(found(...notes)).toMatchObject([
      { prompt: 'Combien de tours fait cette boucle ?', correct: 3, code: { language: 'python' } },
    ]);
  });

  it('is a claim where its label or its answer says so', () => {
    const slides = (label: string, answer: string) =>
      found(
        '## Question 7',
        '',
        label,
        '',
        'Une liste est un arbre.',
        '',
        '## Réponse',
        '',
        answer,
      );
    expect(slides('**Vrai ou faux**', '**Faux.** Elle est plate.')).toMatchObject([
      { prompt: 'Une liste est un arbre.', choices: ['Vrai', 'Faux'], correct: [1] },
    ]);
  });

  it.each([
    [['## Question 1', '', 'Why?', '', '## Question 2 – Answer', '', 'So.']],
    [['## Quiz', '', 'Why is it so?', '', '## Answers', '', '1. So.', '2. Not.']],
    [['## Part B', '', 'Why is it so?', '', '## Answer key', '', 'Part A: 1 F, 2 T']],
    [['### Question 1', '', 'Why is it so?', '', '## Solution', '', 'Fields of salt.']],
    [['## Question 1', '', 'Look at this.', '', '## Answer', '', 'So.']],
    [['## Question 1', '', 'Which one is it?', '', '### Correct answer: B', '']],
    [['## FAQ', '', 'Why is it so?', '', '### Answer', '', 'So.']],
  ])('is none, or not answered: %j', (notes) => {
    expect(found(...notes)).toEqual([]);
  });
});
