import type { Heading } from '../../outline/block';
import { withoutAttributes } from '../../outline/heading-attributes';
import { plainText } from '../../outline/plain-text';
import { questionLabel } from '../../text/question-label';
import type { Flow, Piece } from '../flow/flow';
import type { Waiting } from './far-answers';
import { isKeyTitle } from './key-section';

/** What stands below one heading of a section of answers: indices of pieces, `to` not included. */
export type HeadedAnswer = { from: number; to: number };

type Section = {
  line: number;
  /** Null for a name or a number that occurs twice. */
  byName: Map<string, HeadedAnswer | null>;
  byNumber: Map<number, HeadedAnswer | null>;
};

const known = new WeakMap<Flow, { sections: Section[]; headings: Heading[] }>();

/**
 * Gives each question what a section "Solutions" further below says under the same heading, or
 * under one with its number. A heading that several questions share gives nothing.
 */
export function headedAnswers<Question extends Waiting>(
  flow: Flow,
  questions: Question[],
  answer: (question: Question, found: HeadedAnswer) => void,
): void {
  const { sections, headings } = read(flow);
  const sorted = [...questions].sort((a, b) => a.line - b.line);
  let next = 0;
  let heading = 0;
  for (const section of sections) {
    const byName = new Map<string, Question | null>();
    const byNumber = new Map<number, Question | null>();
    for (; next < sorted.length && (sorted[next]?.line ?? 0) < section.line; next++) {
      const question = sorted[next];
      if (!question) continue;
      while ((headings[heading + 1]?.line ?? Number.POSITIVE_INFINITY) <= question.line) heading++;
      const name = headings[heading];
      if (name && name.line <= question.line) put(byName, nameOf(name.text), question);
      if (question.number !== null) put(byNumber, question.number, question);
    }
    const named = pairs(section.byName, byName);
    const found = named.length > 0 ? named : pairs(section.byNumber, byNumber);
    for (const [question, range] of found) answer(question, range);
  }
}

function put<Key, Value>(map: Map<Key, Value | null>, key: Key, value: Value): void {
  map.set(key, map.has(key) ? null : value);
}

function pairs<Key, Question>(
  answers: Map<Key, HeadedAnswer | null>,
  questions: Map<Key, Question | null>,
): [Question, HeadedAnswer][] {
  return [...answers].flatMap(([key, found]) => {
    const question = questions.get(key);
    return question && found ? [[question, found] as [Question, HeadedAnswer]] : [];
  });
}

function read(flow: Flow) {
  const before = known.get(flow);
  if (before) return before;
  const { pieces } = flow;
  const headings = pieces.flatMap(({ block }) => (block.kind === 'heading' ? [block] : []));
  const sections: Section[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at];
    if (piece?.block.kind !== 'heading' || !isKeyTitle(piece)) at++;
    else {
      const { section, to } = sectionFrom(pieces, at, piece.block);
      if (section.byName.size > 0) sections.push(section);
      at = to;
    }
  }
  const all = { sections, headings };
  known.set(flow, all);
  return all;
}

/** Up to a heading that is as high as that of the section. */
function sectionFrom(pieces: Piece[], at: number, { level, line }: Heading) {
  const section: Section = { line, byName: new Map(), byNumber: new Map() };
  let to = at + 1;
  let open: { heading: Heading; from: number } | null = null;
  for (; to < pieces.length; to++) {
    const { block } = pieces[to] ?? {};
    if (block?.kind !== 'heading') continue;
    if (open) close(section, open.heading, open.from, to);
    if (block.level <= level) return { section, to };
    open = { heading: block, from: to + 1 };
  }
  if (open) close(section, open.heading, open.from, to);
  return { section, to };
}

function close({ byName, byNumber }: Section, { text }: Heading, from: number, to: number): void {
  if (from === to) return;
  put(byName, nameOf(text), { from, to });
  const number = questionLabel(text)?.number ?? null;
  if (number !== null) put(byNumber, number, { from, to });
}

/** "Clicker Question #2: (Difficulty: easy)" and "Clicker Question #2:" are the same. */
const nameOf = (heading: string) =>
  plainText(withoutAttributes(heading))
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[\s:.–—-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
