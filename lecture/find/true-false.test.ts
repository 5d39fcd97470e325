import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const claims = (...notes: string[]) =>
  foundIn('true-false', notes).map(({ prompt, correct }) => [prompt, correct]);

const round = 'The earth is round.';
const flat = 'The moon is flat.';

describe('claims that are true or false', () => {
  it('become a question each, with lines, verdict and reason', () => {
    const notes = ['## True or false?', '', '*(One minute.)*', '', `1. ${round} (T)`, `2. ${flat}`];
    expect(foundIn('true-false', notes)).toEqual([
      {
        id: expect.any(String),
        type: 'choice',
        origin: 'found',
        line: 5,
        lineEnd: 5,
        section: 'True or false?',
        prompt: round,
        choices: ['True', 'False'],
        correct: [0],
        rule: 'true-false',
        reason: 'Your notes ask whether this is true or false.',
      },
      expect.objectContaining({ line: 6, prompt: flat, correct: null }),
    ]);
  });

  it.each([
    ['Decide whether each statement is true or false.', `- ${round} (T)`, `- ${flat} (F)`],
    ['**True/False**', `1. ${round} **True**`, `2. ${flat} **False**`],
    ['**T/F:**', `1. (T) ${round}`, `2. **F.** ${flat}`],
    ['True or false?', `- ${round}`, '  > True', `- ${flat}`, '  - False: it is a ball.'],
    ['| Claim | True | False |', '|---|---|---|', `| ${round} | x | |`, `| ${flat} | | x |`],
    ['| Claim | T/F |', '|---|---|', `| ${round} | T |`, `| ${flat} | F |`],
    ['True or false?', `1. ${round}`, `2. ${flat}`, '## Answers', '1. T', '2. F, it is a ball'],
    ['True or false?', `___ 1. ${round}`, `___ 2. ${flat}`, '', 'Answers: 1. True; 2. False'],
  ])('have their verdict in many ways: %s %s', (lead, ...rest) => {
    expect(claims('## Quiz', '', lead, ...(lead.startsWith('|') ? [] : ['']), ...rest)).toEqual([
      [round, [0]],
      [flat, [1]],
    ]);
  });

  it.each([
    [['A condition is true or false.', '', `- ${round}`, `- ${flat}`]],
    [['These operators return true or false:', '', '- `==` compares two', '- `<` orders two']],
    [['**True or false:** the earth is round.', '', '- [ ] True', '- [x] False']],
    [['## FAQ: true or false', '', `- ${round}`, `- ${flat}`]],
    [['| Expression | Value |', '|---|---|', '| `1 == 1 or 2` | True |']],
  ])('are no lists of other things: %j', (notes) => {
    expect(claims(...notes)).toEqual([]);
  });
});

describe('a heading that speaks of truth', () => {
  const items = ['- `True` ist der eine Wert.', '- `False` ist der andere Wert.'];

  it('asks nothing unless a mark or a verdict shows that it does', () => {
    const under = (heading: string) => foundIn('true-false', [heading, '', ...items]).length;
    expect(under('## Wahr oder falsch in Python')).toBe(0);
    expect(under('## Wahr oder falsch: Python')).toBe(2);
    const said = [
      '## Wahr oder falsch in Python',
      '',
      '- Das ist ein Wert. **Wahr**',
      '- Das ist keiner. **Falsch**',
    ];
    expect(foundIn('true-false', said)).toHaveLength(2);
  });
});

describe('lettered claims', () => {
  it.each([
    ['Are the following statements true or false?', 'Solution', 'False.', 'True.', 'True', 'False'],
    [
      'Les affirmations suivantes sont-elles vraies ou fausses ?',
      'Solutionnaire',
      'Fausse.',
      'Vraie.',
      'Vrai',
      'Faux',
    ],
    [
      'Sind die folgenden Aussagen richtig oder falsch?',
      'Lösung',
      'Falsch,',
      'Richtig,',
      'Wahr',
      'Falsch',
    ],
    [
      '¿Son verdaderas o falsas las siguientes frases?',
      'Solución',
      'Falsa.',
      'Verdadera.',
      'Verdadero',
      'Falso',
    ],
  ])('have their verdicts by their letters: %s', (lead, title, no, yes, first, second) => {
    const notes = ['### Water', '', lead, '', 'a. Ice sinks in a glass of water.', ''];
    notes.push('b. Salt water freezes later.', '', `#### ${title}`, '');
    notes.push(`a. ${no} Look at glass B) or A).`, '', `b. ${yes} Salt lowers the point.`);
    const found = foundIn('true-false', notes);
    expect(
      found.map(({ prompt, choices, correct, line }) => [prompt, choices, correct, line]),
    ).toEqual([
      ['Ice sinks in a glass of water.', [first, second], [1], 5],
      ['Salt water freezes later.', [first, second], [0], 7],
    ]);
  });

  it('have no key when not every letter has a verdict below', () => {
    const notes = [
      'True or false?',
      '',
      'a) Ice sinks in water.',
      'b) Salt water freezes later.',
      '',
    ];
    expect(claims('## Quiz', '', ...notes, '#### Solution', '', 'b) True.')).toEqual([
      ['Ice sinks in water.', null],
      ['Salt water freezes later.', null],
    ]);
  });

  it('are no options of one claim', () => {
    expect(claims('**True or false?**', '', 'a) True', 'b) False')).toEqual([]);
  });
});
