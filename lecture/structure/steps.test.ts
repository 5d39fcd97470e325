import { describe, expect, it } from 'vitest';
import { readNotes } from '../outline/notes';
import { drawings } from './drawings';
import { passages } from './passage';
import { chains, numberedSteps } from './steps';

function all(...lines: string[]) {
  const notes = readNotes(lines.join('\n'));
  return passages(notes, drawings(notes), []);
}

const read = (...lines: string[]) =>
  all(...lines)
    .flatMap(numberedSteps)
    .map(({ steps, labelled, lead }) => ({ texts: steps.map(({ text }) => text), labelled, lead }));

describe('steps', () => {
  it('of a drawing are joined where they are wrapped, without their branches', () => {
    expect(
      read(
        '```',
        '$ brew tea',
        '',
        'Step 1: Boil the',
        '        water',
        '  └─ in a kettle',
        'Step 2: Pour',
        'Step 3: Wait',
        '```',
      ),
    ).toEqual([{ texts: ['Boil the water', 'Pour', 'Wait'], labelled: true, lead: 'brew tea' }]);
  });

  it.each([
    ['Schritt 1: a', 'Schritt 2: b', 'Schritt 3: c'],
    ['Étape 1 : a', 'Étape 2 : b', 'Étape 3 : c'],
    ['Paso 1. a', 'Paso 2. b', 'Paso 3. c'],
    ['**Step 1:** a', '**Step 2:** b', '**Step 3:** c'],
  ])('are labelled in other languages: %s', (...lines) => {
    expect(read(...lines)).toMatchObject([{ texts: ['a', 'b', 'c'], labelled: true }]);
  });

  it('of a list are numbered, not labelled', () => {
    expect(read('To make tea:', '', '1. Boil', '2. Pour', '3. Wait')).toEqual([
      { texts: ['Boil', 'Pour', 'Wait'], labelled: false, lead: 'To make tea' },
    ]);
  });

  it('begin at one and leave no gap', () => {
    expect(read('```', '2. a', '3. b', '4. c', '```')).toEqual([]);
    expect(read('```', '1. a', '2. b', '4. c', '```')).toEqual([]);
  });

  it('are also a chain of arrows, wrapped or not', () => {
    const chain = all('```', 'build: edit → test', '       → merge → ship', '```').flatMap(chains);
    expect(chain.map(({ steps, lead }) => [lead, steps.map(({ text }) => text)])).toEqual([
      ['build', ['edit', 'test', 'merge', 'ship']],
    ]);
    expect(all('a → b → c').flatMap(chains)).toEqual([]);
  });
});
