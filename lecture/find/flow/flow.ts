import type {
  Code,
  Comment,
  Heading,
  Html,
  List,
  Paragraph,
  Rule,
  Table,
} from '../../outline/block';

/** What a box of the notes is for, as far as its marks or its title say so. */
export type BoxRole = 'ask' | 'answer' | 'notes' | 'aside' | 'reveal' | 'plain' | 'quote' | 'item';

/**
 * A part of the notes that is set apart: a fenced div, an admonition, `<details>`, a slide box,
 * speaker notes, a block quote, or an item of a list that holds more than a line. `from` and `to`
 * count pieces; `to` is not included.
 */
export type Box = {
  role: BoxRole;
  title: string;
  /** Readers open it to see what is inside. */
  hides: boolean;
  parent: Box | null;
  line: number;
  lineEnd: number;
  from: number;
  to: number;
};

export type Leaf = Heading | Code | List | Paragraph | Table | Html | Comment | Rule;

/** One block, and the innermost box that it stands in. */
export type Piece = { block: Leaf; box: Box | null };

/** The notes in reading order, with all boxes opened. */
export type Flow = { pieces: Piece[]; boxes: Box[] };

export function isInside(piece: Piece | undefined, box: Box): boolean {
  for (let at = piece?.box ?? null; at; at = at.parent) if (at === box) return true;
  return false;
}

/** The nearest box around a piece that has one of the roles. */
export function boxOf({ box }: { box: Box | null }, ...roles: BoxRole[]): Box | null {
  for (let at = box; at; at = at.parent) if (roles.includes(at.role)) return at;
  return null;
}
