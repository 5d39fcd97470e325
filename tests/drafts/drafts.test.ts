import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChoiceConfig } from '@/activities/choice/rules';
import { draftsIn, lectureOf, readDrafts } from '../support/read-drafts';
import { isSupported } from './supported';

/** Every draft of our notes, read and found sound by a person: its rule, first line and answer. */
const expected: Record<string, string[]> = {
  'bases-de-datos.md': [
    'table-pairs 11: Tabla',
    'table-pairs 12: Registro',
    'table-pairs 15: Cláusula WHERE',
    'mistakes 29: Una transacción con bloqueo',
    'sizes 35: Por ciudad < Por clave < Por fecha < Todo',
    'sizes 35: Por clave < Por ciudad < Por fecha < Todo',
    'sizes 35: 1200 ms',
    'sizes 35: 40 ms',
  ],
  'cell-biology.md': [
    'definitions 14: Nucleus',
    'definitions 15: Mitochondrion',
    'sizes 22: Virus < Bacterium < Egg cell',
    'sizes 22: 2 µm',
    'table-pairs 38: Head office',
    'table-pairs 39: Power plant',
    'table-pairs 40: Assembly line',
  ],
  'cycle-de-l-eau.md': [
    'definitions 9: PRÉCIPITATION',
    'definitions 11: INFILTRATION',
    'steps 18: Le soleil chauffe la mer < La vapeur monte < Un nuage se forme < La pluie tombe sur la montagne < La rivière rejoint la mer',
    'steps 18: La vapeur monte',
    'sizes 26: Atmosphère < Rivière < Humidité du sol < Lac',
    'sizes 26: 60 jours',
    'myths 39: Faux',
  ],
  'git-basics.md': [
    'commands 6: git commit -m "message"',
    'commands 9: git status',
    'variants 22: git reset HEAD~1 --hard',
    'steps 32: edit < stage < commit < push',
    'steps 32: stage',
    'mistakes 37: Rotate the password, it stays in the history',
    'mistakes 40: Fetch before you start',
    'code-change 51: ',
  ],
  'http-status.md': [
    'table-lookup 6: OK',
    'table-lookup 6: nobody',
    'table-lookup 7: Moved Permanently',
    'table-lookup 7: the old address',
    'mapping 17: the front proxy',
    'mapping 18: the application server',
    'myths 26: False',
    'myths 29: False',
  ],
  'klima.md': [
    'comparison 10: Stunden bis Tage',
    'comparison 10: Ein Durchschnitt über viele Messungen',
    'sizes 23: Troposphäre < Mesosphäre < Thermosphäre',
    'sizes 23: 85 km',
    'steps 32: Die Sonne erwärmt den Boden < Warme Luft steigt auf < Die Luft kühlt sich ab < Tröpfchen bilden eine Wolke',
    'steps 34: Tröpfchen bilden eine Wolke',
  ],
  'ship-and-tree.md': [
    'comparison 11: stays for the voyage',
    'comparison 11: knows every sandbank',
    'analogy 30: a spine',
    'analogy 30: a heavy rucksack worn low',
    'branches 41: The rudder is out of the water because the stern is too light.',
    'branches 45: The ballast lies too high.',
    'steps 55: call the pilot < slow down < take the tugs < throw the lines',
    'steps 55: slow down',
  ],
  'speicherhierarchie.md': [
    'sizes 7: Register < L1-Cache < Hauptspeicher < SSD < Festplatte',
    'sizes 7: 100 ns',
    'table-lookup 9: im Rechenwerk',
    'table-lookup 10: neben dem Kern',
    'analogy 21: Zettel in der Hand',
    'analogy 22: Stapel auf dem Tisch',
    'analogy 23: Regal im Raum',
    'mistakes 32: Eine Referenz verwenden',
    'mistakes 34: Blockweise puffern',
    'myths 39: Falsch',
  ],
  'transport-layer.md': [
    'comparison 9: Start: three-way handshake',
    'comparison 9: Loss: noticed by nobody',
    'steps 22: The client sends SYN < The server answers SYN-ACK < The client confirms with ACK < Data flows in both directions',
    'steps 22: The server answers SYN-ACK',
    'table-lookup 48: SSH',
    'table-lookup 48: remote shell',
    'table-lookup 49: DNS',
    'table-lookup 49: name lookup',
  ],
  'traps.md': [],
};

const read = (name: string) => readFileSync(path.join(import.meta.dirname, 'notes', name), 'utf8');

describe.each(Object.keys(expected))('%s', (name) => {
  const notes = read(name);

  it('gives exactly the drafts that were read and found sound', () => {
    const drafts = readDrafts(notes).map(({ rule, line, answer }) => `${rule} ${line}: ${answer}`);
    expect(drafts).toEqual(expected[name]);
  });

  it('has every answer in the lines of its draft, and wrong options that differ', () => {
    const lines = notes.split('\n');
    for (const draft of draftsIn(lectureOf(notes))) {
      expect(isSupported(draft, lines), draft.config.prompt).toBe(true);
      if (draft.type !== 'choice') continue;
      const { choices } = draft.config as ChoiceConfig;
      expect(new Set(choices.map((choice) => choice.toLowerCase())).size).toBe(choices.length);
    }
  });

  it('gives the same drafts whatever stands before them', () => {
    const moved = draftsIn(lectureOf(`Some words.\n\n${notes}`));
    expect(moved.map(({ id }) => id)).toEqual(draftsIn(lectureOf(notes)).map(({ id }) => id));
  });
});

it('numbers that contradict each other are pointed out', () => {
  const doubts = (name: string) => lectureOf(read(name)).doubts.map(({ line }) => line);
  expect([doubts('klima.md'), doubts('cell-biology.md'), doubts('traps.md')]).toEqual([
    [28],
    [30],
    [],
  ]);
});
