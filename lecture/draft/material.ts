import type { Span } from '../outline/block';
import type { Quantity } from '../structure/quantity';
import type { RuleName } from './rule-name';

/** What a rule found, before it is known which activity asks it. */
export type Material = Span & {
  rule: RuleName;
  /** What it is about, for the beginning of a question. */
  context: string;
  reason: string;
  /** 0 to 100: how good questions from this kind of material are (see score.ts). */
  worth: number;
} & Body;

export type Pair = Span & { left: string; right: string };

/** How the two sides of pairs belong together; it decides the words of the question. */
export type Relation =
  | 'describes'
  | 'corresponds'
  | 'fixes'
  | 'solves'
  | 'replaces'
  | 'causes'
  | 'explains';

export type Body =
  | { is: 'pairs'; relation: Relation; under: [left: string, right: string] | null; pairs: Pair[] }
  | { is: 'contrast'; sides: string[]; points: Point[] }
  | { is: 'variants'; base: Pair; variant: Pair }
  | { is: 'sequence'; steps: (Span & { text: string })[] }
  | { is: 'sizes'; sizes: Size[]; measured: string | null }
  | { is: 'ticks'; ticked: Ticked[] }
  | { is: 'years'; dated: Dated[] }
  | { is: 'claim'; claim: string; fact: string }
  | { is: 'change'; before: CodeLines; after: CodeLines; sentence: string; lines: number[] };

/** One property of the contrasted things, or none but a pair of remarks; a value for each side. */
export type Point = Span & { property: string; values: string[] };

export type Size = Span & { name: string; text: string; quantity: Quantity };

/** What is true of a thing, and what is not. */
export type Ticked = { name: string; yes: string[]; no: string[] };

export type Dated = Span & { name: string; year: number };

export type CodeLines = Span & { language: string; lines: string[] };

export type Of<Is extends Body['is']> = Material & Extract<Body, { is: Is }>;
