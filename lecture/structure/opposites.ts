import type { Span } from '../outline/block';
import { sentences } from '../text/sentences';
import { indentOfRow, isBlankRow, type Row } from './panel';
import type { Passage } from './passage';

export type OppositeKind = 'fix' | 'solution' | 'fact' | 'cause' | 'do';

/** Two labelled texts that belong together: a mistake and its fix, a myth and the fact. */
export type Opposite = Span & {
  kind: OppositeKind;
  left: string;
  right: string;
  /** The left side is called a myth, not only a mistake. */
  myth: boolean;
};

type Label = { kind: OppositeKind; side: 'left' | 'right' };
type Labelled = Label & Span & { text: string };

const LABELS: [Label, RegExp][] = [
  [
    { kind: 'fact', side: 'left' },
    /^(?:myth|misconception|mythos|irrtum|mythe|idée reçue|mito|falsa creencia)$/,
  ],
  [
    { kind: 'fact', side: 'right' },
    /^(?:fact|reality|truth|fakt|tatsache|wahrheit|realität|fait|réalité|vérité|hecho|realidad|verdad)$/,
  ],
  [
    { kind: 'fix', side: 'left' },
    /^(?:(?:common )?mistake|pitfall|anti-?pattern|bug|wrong|bad|fehler|falsch|erreur|faute|piège|fallo|incorrecto|trampa)$/,
  ],
  [
    { kind: 'fix', side: 'right' },
    /^(?:fix|correction|remedy|right|good|instead|better|abhilfe|korrektur|richtig|besser|correctif|remède|corrección|arreglo|remedio|correcto|mejor)$/,
  ],
  [{ kind: 'solution', side: 'left' }, /^(?:problem|problème|problema)$/],
  [{ kind: 'solution', side: 'right' }, /^(?:solution|lösung|solución)$/],
  [{ kind: 'cause', side: 'left' }, /^(?:symptom|symptôme|síntoma)$/],
  [{ kind: 'cause', side: 'right' }, /^(?:cause|reason|ursache|grund|raison|causa|motivo)$/],
  [
    { kind: 'do', side: 'left' },
    /^(?:don['’]?t|do not|avoid|never|nicht|vermeiden|à éviter|évitez|no hacer|evitar|evita)$/,
  ],
  [
    { kind: 'do', side: 'right' },
    /^(?:do|prefer|always|stattdessen|préférez|à faire|hacer|prefiere)$/,
  ],
];

/** A mistake's fix may be called a fact, and the other way round. */
const HEAD =
  /^[\s>]*(?:[-*•]\s+|#{1,6}\s+)?(?:[^\p{L}\s*_]{1,4}\s+)?(?:\*\*|__)?(?:[❌✅✗✔✘☑]\uFE0F?\s*)?([\p{L}][\p{L}'’ -]{1,24}?)(?:\s+#?\d{1,2})?(?:\*\*|__)?\s*:\s*(?:\*\*|__)?\s*(\S.*)$/u;

/**
 * The pairs of a lecture, in order: each left text with the right one of its kind that stands next
 * to it. Where there is one on both sides the nearer has it, and of two as near the one on the side
 * where the notes begin: "DO … DON'T … DO … DON'T …" begins with a right one.
 */
export function opposites(passages: Passage[]): Opposite[] {
  const before = known.get(passages);
  if (before) return before;
  const found = pairs(passages.flatMap(labelledTexts));
  known.set(passages, found);
  return found;
}

/** Several rules of drafts ask for them. */
const known = new WeakMap<Passage[], Opposite[]>();

function pairs(all: Labelled[]): Opposite[] {
  const used = new Set<Labelled>();
  return all.flatMap((left, at): Opposite[] => {
    if (left.side !== 'left') return [];
    const beside = [all[at - 1], all[at + 1]].map((right) =>
      right?.side === 'right' && !used.has(right) && belongs(left, right) ? right : undefined,
    );
    const right = nearest(left, beside, all);
    if (!right) return [];
    used.add(right);
    const kind = right.kind === 'fact' ? 'fact' : left.kind;
    const line = Math.min(left.line, right.line);
    const lineEnd = Math.max(left.lineEnd, right.lineEnd);
    return [
      { kind, left: left.text, right: right.text, myth: left.kind === 'fact', line, lineEnd },
    ];
  });
}

function nearest(
  left: Labelled,
  [above, below]: (Labelled | undefined)[],
  all: Labelled[],
): Labelled | undefined {
  if (!above || !below) return below ?? above;
  const nearer = left.line - above.lineEnd - (below.line - left.lineEnd);
  if (nearer !== 0) return nearer < 0 ? above : below;
  return all.find(({ kind }) => kind === left.kind)?.side === 'right' ? above : below;
}

const FARTHEST = 40;

function belongs(left: Labelled, right: Labelled): boolean {
  const same = left.kind === right.kind || (left.kind === 'fix' && right.kind !== 'cause');
  const distance = Math.max(right.line - left.lineEnd, left.line - right.lineEnd);
  return same && distance <= FARTHEST;
}

const LONGEST_ROW = 400;
const labelOf = (word: string) => LABELS.find(([, words]) => words.test(word))?.[0];

function labelledTexts({ rows, kind }: Passage): Labelled[] {
  return rows.flatMap((row, at) => {
    if (row.text.length > LONGEST_ROW || !row.text.includes(':')) return [];
    const [, word, text = ''] = HEAD.exec(row.text) ?? [];
    const label = word && labelOf(word.toLowerCase().trim());
    if (!label) return [];
    const wrapped = kind === 'drawing' || kind === 'lines' ? wrappedBelow(rows, at) : [];
    const whole = [text, ...wrapped.map((each) => each.text.trim())].join(' ');
    const first = sentences(whole)[0]?.text ?? whole;
    const says = label.side === 'right' && label.kind !== 'fact' ? whole : first;
    return [{ ...label, text: says.trim(), line: row.line, lineEnd: row.line + wrapped.length }];
  });
}

function wrappedBelow(rows: Row[], at: number): Row[] {
  const head = rows[at] as Row;
  const below: Row[] = [];
  for (const row of rows.slice(at + 1, at + 5)) {
    const text = row.text.trim();
    if (isBlankRow(row) || /^[#$└├→❌✅*-]/.test(text) || HEAD.test(row.text)) break;
    if (indentOfRow(row) < indentOfRow(head)) break;
    below.push(row);
  }
  return below;
}
