import type { Table } from '../../outline/block';
import { textLines } from '../../outline/text-lines';
import { anyCase } from '../../text/any-case';
import { cueStart } from './ask-cue';
import { announcedParts, type Said, type Visit, visitText, type Where } from './spoken-text';

// Where most is said to the lecturer, only what a cue of its own announces is asked of the room.

const LONGEST = 4000;

/** Of what speaker notes say only what they tell the lecturer to ask the room. */
export function visitNotes(where: Where, visit: Visit): void {
  const { block } = where.piece;
  const texts = block.kind === 'list' ? block.items : block.kind === 'paragraph' ? [block] : [];
  for (const { lines, line } of texts) {
    const { text, lineAt } = textLines(lines, line);
    if (text.length <= LONGEST) visitCued({ text, lineAt }, TO_ROOM, where, visit);
  }
}

/** Whom a question in notes must be meant for: "Ask the class: …" */
const TO_ROOM = anyCase(
  /(?<!\p{L})(?:class|room|students?|audience|everyone|everybody|learners|participants|klasse|plenum|studierende\p{L}*|publikum|runde|kurs|teilnehmende\p{L}*|classe|étudiants|élèves|salle|amphi|clase|estudiantes|alumnos|aula|público)(?!\p{L})/iu,
);
const ANY = /./;

/** Only the parts of a text that a cue of their own announces, with words that fit `to`. */
function visitCued({ text, lineAt }: Said, to: RegExp, where: Where, visit: Visit): void {
  if (!/[:：][\s\S]*[?？]/.test(text)) return;
  for (const [from, end] of announcedParts(text)) {
    const part = text.slice(from, end);
    const own = cueStart(part);
    if (own?.manner !== 'asks' || !to.test(part.slice(0, own.length))) continue;
    const said = { text: part, lineAt: (at: number) => lineAt(from + at) };
    visitText(said, { ...where, cue: null }, null, visit);
  }
}

/** "| 10 min | Vote. Ask: who gained most? |": in the plan of a lesson only a cue asks. */
export function visitCells({ rows, line }: Table, where: Where, visit: Visit): void {
  for (const [at, row] of rows.entries()) {
    // The line below the head is no row.
    const lineAt = () => line + (at === 0 ? 0 : at + 1);
    for (const cell of row) {
      if (cell.length <= LONGEST) visitCued({ text: cell, lineAt }, ANY, where, visit);
    }
  }
}
