import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChoiceConfig } from '@/activities/choice/rules';
import { draftsIn, lectureOf, readDrafts } from '../support/read-drafts';
import { isSupported } from './supported';

/** Every draft of our notes, read and found sound by a person: its rule, first line and answer. */
const expected: Record<string, string[]> = {
  'bases-de-datos.md': [
    'table-pairs 9: Pestaña = Tabla; Fila = Registro; Encabezado de columna = Nombre de atributo; Filtro = Cláusula WHERE; Tabla dinámica = GROUP BY',
    'table-pairs 11: Tabla',
    'table-pairs 12: Registro',
    'mistakes 29: Una transacción con bloqueo',
    'sizes 35: Por ciudad < Por clave < Por fecha < Todo',
    'sizes 35: Por clave < Por ciudad < Por fecha < Todo',
    'sizes 35: 1200 ms',
    'sizes 35: 40 ms',
  ],
  'cell-biology.md': [
    'definitions 14: Nucleus = keeps the genetic information; Mitochondrion = turns sugar into usable energy; Ribosome = builds proteins from instructions; Golgi apparatus = packs and sends out proteins',
    'definitions 14: Nucleus',
    'sizes 22: Virus < Bacterium < Egg cell',
    'sizes 22: 2 µm',
    'table-pairs 36: Nucleus = Head office; Mitochondrion = Power plant; Ribosome = Assembly line; Cell membrane = Gate with guards',
    'table-pairs 38: Head office',
    'table-pairs 39: Power plant',
  ],
  'cycle-de-l-eau.md': [
    'definitions 6: ÉVAPORATION = l’eau devient vapeur sous l’effet de la chaleur; PRÉCIPITATION = l’eau tombe sous forme de pluie ou de neige; INFILTRATION = l’eau descend dans le sol',
    'definitions 9: PRÉCIPITATION',
    'definitions 11: INFILTRATION',
    'steps 18: Le soleil chauffe la mer < La vapeur monte < Un nuage se forme < La pluie tombe sur la montagne < La rivière rejoint la mer',
    'steps 18: La vapeur monte',
    'sizes 26: Atmosphère < Rivière < Humidité du sol < Lac',
    'sizes 26: 60 jours',
    'myths 39: Faux',
  ],
  'git-basics.md': [
    'commands 5: git commit -m "message" = Save what is staged; git status = Show what is not committed yet; git branch -D name = Throw away a local branch; git pull = Fetch and merge in one go',
    'commands 6: git commit -m "message"',
    'variants 22: git reset HEAD~1 --hard',
    'steps 32: edit < stage < commit < push',
    'steps 32: stage',
    'mistakes 37: Committing passwords and removing them in the next commit = Rotate the password, it stays in the history; Merging without pulling first = Fetch before you start; One giant commit on Friday evening = Small commits, each with one idea',
    'mistakes 37: Rotate the password, it stays in the history',
    'mistakes 40: Fetch before you start',
    'code-change 51: ',
  ],
  'http-status.md': [
    "table-lookup 4: 200 = OK; 301 = Moved Permanently; 404 = Not Found; 418 = I'm a teapot; 500 = Internal Server Error; 503 = Service Unavailable",
    'table-lookup 4: 200 = nobody; 301 = the old address; 404 = the client; 418 = the joke',
    'table-lookup 6: OK',
    'table-lookup 6: nobody',
    'mapping 17: example.org = the front proxy; api = the application server; static = the file cache; db = nobody outside',
    'mapping 17: the front proxy',
    'myths 26: False',
    'myths 29: False',
  ],
  'klima.md': [
    'comparison 10: Stunden bis Tage = Wetter; Ein Durchschnitt über viele Messungen = Klima; Wie die Laune eines Menschen = Wetter',
    'comparison 10: Stunden bis Tage',
    'comparison 10: Ein Durchschnitt über viele Messungen',
    'sizes 23: Troposphäre < Mesosphäre < Thermosphäre',
    'sizes 23: 85 km',
    'steps 32: Die Sonne erwärmt den Boden < Warme Luft steigt auf < Die Luft kühlt sich ab < Tröpfchen bilden eine Wolke',
    'steps 34: Tröpfchen bilden eine Wolke',
  ],
  'ship-and-tree.md': [
    'comparison 11: stays for the voyage = Captain; knows every sandbank = Pilot; signs the papers = Captain',
    'comparison 11: stays for the voyage',
    'analogy 30: A keel = a spine; Ballast = a heavy rucksack worn low; The rudder = the tail of a fish',
    'analogy 30: a spine',
    'branches 41: She does not steer = The rudder is out of the water because the stern is too light.; She rolls without end = The ballast lies too high.; She drags to port = The cargo has shifted.',
    'branches 41: The rudder is out of the water because the stern is too light.',
    'steps 55: call the pilot < slow down < take the tugs < throw the lines',
    'steps 55: slow down',
  ],
  'speicherhierarchie.md': [
    'sizes 7: Register < L1-Cache < Hauptspeicher < SSD < Festplatte',
    'table-lookup 7: Register = im Rechenwerk; L1-Cache = neben dem Kern; Hauptspeicher = auf der Platine; SSD = am PCIe-Bus',
    'sizes 7: 100 ns',
    'table-lookup 9: im Rechenwerk',
    'analogy 21: Register = Zettel in der Hand; Cache = Stapel auf dem Tisch; Hauptspeicher = Regal im Raum; Festplatte = Archiv im Keller',
    'analogy 21: Zettel in der Hand',
    'analogy 22: Stapel auf dem Tisch',
    'mistakes 30: Spaltenweise über ein zeilenweise abgelegtes Feld laufen = Die innere Schleife über die Spalten führen; Große Objekte als Wert übergeben = Eine Referenz verwenden; Jede Zahl einzeln von der Platte lesen = Blockweise puffern',
    'mistakes 32: Eine Referenz verwenden',
    'mistakes 34: Blockweise puffern',
    'myths 39: Falsch',
  ],
  'transport-layer.md': [
    'comparison 7: Start: three-way handshake = TCP; Order: as packets arrive = UDP; Loss: sent again = TCP; Typical: voice, name lookups and games = UDP',
    'comparison 7: Start: three-way handshake',
    'comparison 7: Loss: noticed by nobody',
    'steps 22: The client sends SYN < The server answers SYN-ACK < The client confirms with ACK < Data flows in both directions',
    'steps 22: The server answers SYN-ACK',
    'table-lookup 46: 22 = SSH; 53 = DNS; 443 = HTTPS; 25 = SMTP',
    'table-lookup 46: 22 = remote shell; 53 = name lookup; 443 = encrypted web; 25 = mail between servers',
    'table-lookup 48: SSH',
    'table-lookup 48: remote shell',
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
