import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const prompts = (...notes: string[]) => foundIn('asked-aloud', notes).map(({ prompt }) => prompt);

describe('what is announced', () => {
  it.each([
    ['*To discuss with your neighbour:* why does it melt?', 'Why does it melt?'],
    ['💬 *Para comentar con tu compañera:* ¿por qué se funde?', '¿Por qué se funde?'],
    ['**À discuter avec votre voisin :** pourquoi fond-elle ?', 'Pourquoi fond-elle ?'],
    ['**Besprechen Sie mit Ihrer Nachbarin:** Warum schmilzt es?', 'Warum schmilzt es?'],
    ['Why does it melt? Discuss this with your neighbour and write it down.', 'Why does it melt?'],
    ['Warum schmilzt es? Diskutiert das zu zweit.', 'Warum schmilzt es?'],
    ['Q2. **Why does it melt?**', 'Why does it melt?'],
    ['Q2. **Name three salts.**', 'Name three salts.'],
  ])('is asked: %s', (text, prompt) => {
    expect(prompts('# Salts', '', text)).toEqual([prompt]);
  });

  it('demands something below a heading that asks', () => {
    const text = 'You drop an ice cube. Describe what you see after a minute.';
    expect(prompts('# Warm-up (2 min)', '', text)).toEqual([text]);
    expect(prompts('# Ice', '', text)).toEqual([]);
    expect(prompts('# Warm-up', '', '- Open the notebook', '- Describe what you see')).toEqual([]);
  });

  it('shows the code that follows it', () => {
    const code = ['```python', '{[1]: 2}', '```'];
    const notes = [
      'Q1. **What is it?**',
      '',
      '```',
      'x',
      '```',
      '',
      'Q2. **Why does the following fail?**',
      '',
      ...code,
    ];
    expect(foundIn('asked-aloud', notes).at(-1)).toMatchObject({ code: { text: '{[1]: 2}' } });
  });

  it.each([
    [['**Questions for today’s lecture**', '', '- Why does it melt?']],
    [['**Fragen an die heutige Vorlesung …**', '', '* Warum schmilzt es?']],
    [['**Questions du jour**', '', '- Pourquoi fond-elle ?']],
    [['**Preguntas de la clase de hoy**', '', '- ¿Por qué se funde?']],
    [['## Questions', '', 'Est-ce que vous avez des questions sur le cours ?']],
    [['## Fragen', '', 'Haben Sie noch Fragen zum Stoff?']],
    [['## Preguntas', '', '¿Tienen alguna duda sobre el tema?']],
    [['Exercise 4: Install the tool and run it.']],
  ])('is no question: %j', (notes) => {
    expect(prompts(...notes)).toEqual([]);
  });
});
