import type { Span } from '../outline/block';
import { isBlankRow, type Row } from './panel';
import type { Passage } from './passage';

export type Step = Span & { text: string };

/** `labelled`: the notes call them steps ("Step 1: …"), not only number them. */
export type Steps = Span & { lead: string | null; steps: Step[]; labelled: boolean };

const STEP =
  /^\s*(?:[-*•]\s+)?(?:\*\*|__)?(?:step|schritt|étape|etape|paso|phase|fase)\s*(\d{1,2})(?:\*\*|__)?\s*[:.)–—-]\s*(?:\*\*|__)?\s*(\S.*)$/iu;
const LONGEST_LINE = 600;
const NUMBER = /^\s*(\d{1,2})[.)]\s+(\S.*)$/;
/** What hangs on a step or stands below it. */
const ASIDE = /^\s*[│║┃|]?\s*(?:[├└╰┣┗]|→|->|#|\$)/;

/** Numbered steps, from 1 on without a gap; wrapped lines are joined, branches left out. */
export function numberedSteps(passage: Passage): Steps[] {
  return passage.kind === 'numbered' ? listed(passage) : drawn(passage);
}

function listed({ rows, title }: Passage): Steps[] {
  const steps = rows.map(({ text, line, lineEnd = line }) => ({ text, line, lineEnd }));
  return asSteps(title, steps, false);
}

function drawn({ rows, title }: Passage): Steps[] {
  const found: Steps[] = [];
  let lead = title;
  let steps: Step[] = [];
  let labelled = false;
  let open = false;
  const close = () => {
    found.push(...asSteps(lead, steps, labelled));
    steps = [];
  };
  for (const row of rows) {
    if (row.text.length > LONGEST_LINE) continue;
    const label = STEP.exec(row.text);
    const [, number, text = ''] = label ?? NUMBER.exec(row.text) ?? [];
    if (number !== undefined) {
      if (Number(number) !== steps.length + 1 || labelled !== (label !== null)) close();
      labelled = label !== null;
      if (Number(number) === steps.length + 1) {
        steps.push({ text: text.trim(), line: row.line, lineEnd: row.line });
      }
      open = true;
    } else open = open && goesOn(row, steps.at(-1));
    if (steps.length === 0) lead = leadIn(row) ?? lead;
  }
  close();
  return found;
}

/** Joins a wrapped line; false when the step's text is over. */
function goesOn(row: Row, step: Step | undefined): boolean {
  if (!step || isBlankRow(row) || ASIDE.test(row.text) || /[.!?]$/.test(step.text)) return false;
  step.text = `${step.text} ${row.text.trim()}`;
  step.lineEnd = row.line;
  return true;
}

const leadIn = ({ text }: Row) =>
  /:\s*$|^\s*\$ /.test(text) ? text.trim().replace(/:$|^\$ /g, '') : null;

function asSteps(lead: string | null, steps: Step[], labelled: boolean): Steps[] {
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last || steps.length < 3) return [];
  return [{ lead, steps, labelled, line: first.line, lineEnd: last.lineEnd }];
}

/** A few words, with every bracket and code mark closed. */
function isLink(text: string): boolean {
  const marks = text.match(/[`*]/g)?.length ?? 0;
  const open = text.match(/[([{]/g)?.length ?? 0;
  const closed = text.match(/[)\]}]/g)?.length ?? 0;
  return (
    /[\p{L}\d]/u.test(text) && text.length <= LONGEST_LINK && marks % 2 === 0 && open === closed
  );
}

/** "lint → type check → test → build": four and more, on a line or wrapped after an arrow. */
export function chains({ rows, title }: Passage): Steps[] {
  return rows.flatMap((row, at) => {
    if (row.text.length > LONGEST_LINE || row.cut) return [];
    if (ARROW_FIRST.test(row.text) || !ARROW.test(row.text)) return [];
    const more = rows.slice(at + 1, at + 4).findIndex(({ text }) => !ARROW_FIRST.test(text));
    const wrapped = rows.slice(at, at + 1 + (more < 0 ? 3 : more));
    const text = wrapped.map((each) => each.text.trim()).join(' ');
    const label = /^[^→:]{3,50}:\s/.exec(text)?.[0] ?? '';
    const items = text
      .slice(label.length)
      .replace(/^[├└╰─\s•*-]+/, '')
      .split(ARROW);
    if (items.length < 4 || !items.every(isLink)) return [];
    const span = { line: row.line, lineEnd: wrapped.at(-1)?.line ?? row.line };
    const steps = items.map((item) => ({ text: item.trim(), ...span }));
    return [{ lead: lead(label) ?? title, steps, labelled: false, ...span }];
  });
}

/** "=>" is code. */
const ARROW = /\s*(?:→|⇒|➜|⟶|(?<=\s)->(?=\s)|[─━]+[▶►>])\s*/;
const ARROW_FIRST = /^\s*(?:→|⇒|➜|->|─+[▶►>])/;
const LONGEST_LINK = 60;
const lead = (label: string) => label.replace(/^[├└╰─\s•*-]+|[:\s*]+$/g, '') || null;
