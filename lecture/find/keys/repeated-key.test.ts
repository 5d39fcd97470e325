import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const key = (...below: string[]) =>
  foundIn('choice-question', [
    ...[
      '# QCM',
      '',
      'Quelles étapes y sont ?',
      '',
      '- [ ] Analyse',
      '- [ ] Tri',
      '- [ ] Envoi',
      '',
    ],
    ...below,
  ]).map(({ correct }) => correct);

describe('a key', () => {
  it.each([
    ['the right options in a list', ['**Bonnes réponses :**', '', '- ✅ Envoi', '- ✅ Analyse']],
    [
      'a slide of its own',
      ['---', '', '**Réponse correcte :**', '', '- Analyse : on lit', '- Envoi'],
    ],
    [
      'all options again, in a box',
      ['??? success "Corrigé"', '', '    - [x] Analyse', '    - [ ] Tri', '    - [x] Envoi'],
    ],
    [
      'a tab with signs',
      [
        '=== "Solution"',
        '',
        '    - :white_check_mark: Analyse',
        '    - :x:',
        '    - :white_check_mark:',
      ],
    ],
  ])('is %s', (_name, lines) => {
    expect(key(...lines)).toEqual([[0, 2]]);
  });

  it('is not made of all options, or of others', () => {
    expect(key('**Réponses :**', '', '- Analyse', '- Tri', '- Envoi')).toEqual([null]);
    expect(key('**Réponses :**', '', '- Analyse', '- Fin')).toEqual([null]);
  });

  it('stands below a heading for each question, at the end', () => {
    const question = (number: number) => [
      `## Question ${number}`,
      '',
      'Laquelle ?',
      '',
      'a) une',
      'b) deux',
      `c) ${number}`,
      '',
    ];
    const answer = (number: number, letter: string) => [
      `## Question ${number}`,
      '',
      `**Réponse : ${letter}**`,
      '',
      '**Explication :** a) non.',
      '',
    ];
    const notes = [
      ...question(1),
      ...question(2),
      '# ✅ Réponses et explications',
      '',
      ...answer(1, 'B'),
      ...answer(2, 'C'),
    ];
    expect(foundIn('choice-question', notes).map(({ correct }) => correct)).toEqual([[1], [2]]);
  });
});
