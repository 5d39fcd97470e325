import { describe, expect, it } from 'vitest';
import { readNotes } from '../outline/notes';
import { drawings } from './drawings';
import { opposites } from './opposites';
import { passages } from './passage';

function read(...lines: string[]) {
  const notes = readNotes(lines.join('\n'));
  return opposites(passages(notes, drawings(notes), [])).map(({ kind, left, right, myth }) => ({
    ...{ kind, left, right, myth },
  }));
}

describe('opposites', () => {
  it('are a mistake and its fix, wrapped, with code between', () => {
    expect(
      read(
        '```',
        '❌ MISTAKE: Leaving the',
        '   door open',
        '',
        '   # cold',
        '',
        '✅ FIX: Close it',
        '```',
      ),
    ).toEqual([{ kind: 'fix', left: 'Leaving the door open', right: 'Close it', myth: false }]);
  });

  it.each([
    ['fix', '- **Fehler:** a b', '- **Abhilfe:** c d'],
    ['fix', '**Erreur :** a b', '**Correctif :** c d'],
    ['solution', 'Problema: a b', 'Solución: c d'],
    ['solution', 'Problem 2: a b', 'Lösung 2: c d'],
    ['fact', '**Myth 1:** a b', '**Fact:** c d'],
    ['fact', 'Idée reçue : a b', 'Réalité : c d'],
    ['cause', 'Symptom: a b', 'Ursache: c d'],
    ['do', "DON'T: a b", 'DO: c d'],
  ])('are a %s: %s', (kind, left, right) => {
    expect(read(left, '', right)).toEqual([
      { kind, left: 'a b', right: 'c d', myth: kind === 'fact' },
    ]);
  });

  it('may begin with the right one', () => {
    const pairs = (...lines: string[]) => read(...lines).map(({ left, right }) => [left, right]);
    const good = [
      'DO: walk',
      "DON'T: run",
      '',
      'DO: ask',
      "DON'T: shout",
      '',
      'DO: sit',
      "DON'T: lie",
    ];
    expect(pairs(...good)).toEqual([
      ['run', 'walk'],
      ['shout', 'ask'],
      ['lie', 'sit'],
    ]);
    expect(pairs('DO: walk', "DON'T: run", 'DO: ask', "DON'T: shout")).toEqual([
      ['run', 'walk'],
      ['shout', 'ask'],
    ]);
    expect(pairs('Fix: alone', '', '', 'Mistake: run', 'Fix: walk')).toEqual([['run', 'walk']]);
  });

  it('of another kind are none', () => {
    expect(read('Myth: a b', '', 'Cause: c d')).toEqual([]);
    expect(read('Problem: a b', '', ...Array(60).fill('text\n'), 'Solution: c d')).toEqual([]);
  });
});
