import type { CodeTokens } from './code-block';
import type { SpeakerNote } from './deck';
import type { Formulas } from './formulas';
import type { SlideId } from './ids';

/** `depth`: 0 for an item of the list itself, 1 for one below it … */
export type SlideItem = { text: string; depth: number; marker: string | null };

/** What stands on a slide, from top to bottom. Texts are inline Markdown, as in prompts. */
export type SlideBlock =
  | { kind: 'heading' | 'text' | 'quote'; text: string }
  | { kind: 'list'; items: SlideItem[] }
  | { kind: 'table'; head: string[]; rows: string[][] }
  | {
      kind: 'code';
      language: string;
      text: string;
      tokens?: CodeTokens;
      /** Number of the first line, for a block that goes on from the slide before. */
      firstLine: number;
      /** Which lines are marked at each step, 1-based within the whole block. */
      steps: number[][];
    }
  /** Lines that make a picture in a face of fixed width; never broken, never re-flowed. */
  | { kind: 'drawing'; text: string }
  | { kind: 'image'; source: string; alt: string };

/** One picture of the lecture, made from its notes. */
export type Slide = {
  /** The same content keeps its id. */
  id: SlideId;
  title: string;
  /** Of a section that takes several slides: this is the `part`th, 1-based, of `parts`. */
  part: number;
  parts: number;
  /** A part of the lecture begins: its title alone, large. */
  opener: boolean;
  blocks: SlideBlock[];
  /** Drawn when the slide is made. */
  formulas?: Formulas;
  /** What the notes say while it is shown; never for the stage. */
  notes: SpeakerNote[];
  /** 1-based lines of the notes. */
  line: number;
  lineEnd: number;
};

/** How many steps a slide takes: one, or as many as its code marks lines. */
export function stepsOf({ blocks }: Pick<Slide, 'blocks'>): number {
  const steps = blocks.map((block) => (block.kind === 'code' ? block.steps.length : 0));
  return Math.max(1, ...steps);
}
