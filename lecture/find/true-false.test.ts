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
